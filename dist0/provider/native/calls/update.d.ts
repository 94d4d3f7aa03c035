import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Changes an object. A preview changes nothing: the engine sends it here as well, with a flag. */
export declare function update(run: Run, request: Message<"UpdateRequest">): Promise<messages.UpdateResponse>;
