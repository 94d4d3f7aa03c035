import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Reads an object: for a refresh one that state has, for an import one that only its id names. */
export declare function read(run: Run, request: Message<"ReadRequest">): Promise<messages.ReadResponse>;
