import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Registers workspace files: the component `taskrouter:index:TaskRouter` and its parts. */
export declare function construct(run: Run, request: Message<"ConstructRequest">): Promise<messages.ConstructResponse>;
