import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Calls a function: `taskrouter:index:getWorkflow`. */
export declare function invoke(run: Run, request: Message<"InvokeRequest">): Promise<messages.InvokeResponse>;
