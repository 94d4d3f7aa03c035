import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { isManual } from "../clock/create-clock.js";
import { MAX_ADVANCE_SECONDS } from "../clock/manual-clock.js";
import type { Backend } from "./backend.js";
import { readBody } from "./read-body.js";

const MAX_BODY_BYTES = 10_000;

/** `GET /emulator/clock`, and `POST /emulator/clock/advance` with a form such as `Seconds=30`. */
export function createClockEndpoints({
  clock,
  advance,
}: Pick<Backend, "clock" | "advance">): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const toAnswer = (time: number) => ({ time: new Date(time).toISOString(), kind: clock.kind });
  app.get("/", (c) => c.json(toAnswer(clock.now())));
  app.post("/advance", async (c) => {
    const { text } = await readBody(c.env.incoming, MAX_BODY_BYTES);
    const milliseconds = toMilliseconds(new URLSearchParams(text).get("Seconds"));
    if (milliseconds === undefined) {
      return c.json(
        { message: `Seconds must be a number from 0 to ${MAX_ADVANCE_SECONDS}, as in Seconds=30 or Seconds=0.5` },
        400,
      );
    }
    if (!isManual(clock)) {
      return c.json(
        { message: "the clock is the real one: only one that was started with --clock manual is moved" },
        409,
      );
    }
    return c.json(toAnswer(await advance(milliseconds)));
  });
  return app;
}

function toMilliseconds(text: string | null): number | undefined {
  const seconds = text !== null && /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  return seconds <= MAX_ADVANCE_SECONDS ? Math.round(seconds * 1_000) : undefined;
}
