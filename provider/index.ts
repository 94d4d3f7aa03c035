/**
 * What Pulumi's engine calls. The text in every state imports `pulumi-taskrouter/provider` and calls `host`: this
 * name, its argument and the methods of what it returns are an interface for ever.
 *
 * @packageDocumentation
 */
export { type ConfigureRequest, type Host, host } from "./host.js";
