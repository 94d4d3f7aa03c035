import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Backend } from "./backend.js";
/** `GET /emulator/clock`, and `POST /emulator/clock/advance` with a form such as `Seconds=30`. */
export declare function createClockEndpoints({ clock, advance, }: Pick<Backend, "clock" | "advance">): Hono<{
    Bindings: HttpBindings;
}>;
