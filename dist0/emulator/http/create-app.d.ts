import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Backend } from "./backend.js";
type Env = {
    Bindings: HttpBindings;
};
/**
 * The HTTP server: every operation at its path, 405 for its other methods, 404 elsewhere, and the emulator's own
 * endpoints. It answers every caller: see `guardCallers`.
 */
export declare function createApp(backend: Backend): Hono<Env>;
export {};
