import type { Message } from "../protocol/messages.js";
import type { Run } from "../run.js";
/** Deletes an object. */
export declare function remove(run: Run, request: Message<"DeleteRequest">): Promise<void>;
