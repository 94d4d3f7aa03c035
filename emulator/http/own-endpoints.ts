import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Backend } from "./backend.js";
import { createClockEndpoints } from "./clock-endpoints.js";
import { readBody } from "./read-body.js";

const MAX_FAULTS_BYTES = 1_000_000;

/** The emulator's own endpoints, below `/emulator`, which are not part of Twilio's API. */
export function createOwnEndpoints(backend: Backend): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get("/journal", (c) => {
    const since = readSince(c.req.query("since"));
    return since === undefined
      ? c.json({ message: "since must be the number of a journal entry" }, 400)
      : c.json({ journal: backend.journal.list(since) });
  });
  app.get("/callbacks", (c) => {
    const since = readSince(c.req.query("since"));
    return since === undefined
      ? c.json({ message: "since must be the number of a callback" }, 400)
      : c.json({ callbacks: backend.callbacks.list(since) });
  });
  app.route("/clock", createClockEndpoints(backend));
  app.post("/reset", (c) => {
    backend.reset();
    return c.body(null, 204);
  });
  app.post("/faults", async (c) => {
    const { text } = await readBody(c.env.incoming, MAX_FAULTS_BYTES);
    if (text === undefined) return c.json({ message: `faults may have ${MAX_FAULTS_BYTES} bytes at most` }, 413);
    try {
      backend.setFaults(JSON.parse(text));
      return c.body(null, 204);
    } catch (error) {
      return c.json({ message: error instanceof Error ? error.message : String(error) }, 400);
    }
  });
  app.delete("/faults", (c) => {
    backend.setFaults([]);
    return c.body(null, 204);
  });
  app.all("*", (c) => c.json({ message: `the emulator has no ${c.req.method} ${c.req.path}` }, 404));
  return app;
}

/** Reads the number of an entry, default 0; `undefined` if it is not a number. */
function readSince(text = "0"): number | undefined {
  const since = Number(text);
  return Number.isSafeInteger(since) && since >= 0 ? since : undefined;
}
