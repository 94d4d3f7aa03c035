import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Creates an object. A preview creates nothing: the engine sends it here as well, with a flag. */
export declare function create(run: Run, request: Message<"CreateRequest">): Promise<messages.CreateResponse>;
