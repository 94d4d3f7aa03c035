import type { Http2Bindings, HttpBindings } from "@hono/node-server";
type Env = HttpBindings | Http2Bindings;
type Fetch = (request: Request, env: Env) => Response | Promise<Response>;
/**
 * Refuses requests that do not name this machine as their host or that come from another site, before anything else is done.
 * This excludes web pages whose name resolves to this machine, and forms posted from other pages. Clients other than browsers
 * send no `Origin`.
 *
 * @param names hosts that mean the emulator, in addition to loopback: its own address and the configured names
 */
export declare function guardCallers(fetch: Fetch, names: readonly string[]): Fetch;
export {};
