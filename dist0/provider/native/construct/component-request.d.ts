import type { Message } from "../protocol/messages.js";
import { resources } from "./monitor.js";
/**
 * The request that registers the component itself, with the options that the program gave it. It has no inputs, like that of
 * the SDK: everything that they declare is in the children. Options without an effect on a component are left out: the engine
 * has warned about them.
 */
export declare function toComponentRequest(construct: Message<"ConstructRequest">): resources.RegisterResourceRequest;
