import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Backend } from "./backend.js";
/** The emulator's own endpoints, below `/emulator`, which are not part of Twilio's API. */
export declare function createOwnEndpoints(backend: Backend): Hono<{
    Bindings: HttpBindings;
}>;
