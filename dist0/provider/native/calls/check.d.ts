import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/**
 * Checks inputs and fills in defaults. Secret inputs are secret in the answer, and so are URLs with a password. Rules that only
 * warn do so on the resource; those of workspace files have been run by their component, which knows positions.
 */
export declare function check(run: Run, request: Message<"CheckRequest">): Promise<messages.CheckResponse>;
/** A failure without a property: the engine would print the value of one, also a secret. */
export declare function toFailure(reason: string): messages.CheckFailure;
