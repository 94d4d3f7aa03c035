/**
 * The interface that Pulumi's engine calls. The text in every state imports `pulumi-taskrouter/provider` and calls `host`:
 * this name, its argument and the methods of its result never change.
 *
 * @packageDocumentation
 */
export type { ConfigureRequest, Host } from "./host.js";
export { host } from "./host.js";
