import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/**
 * Compares settings. No change of them replaces the provider, because that would replace all of its resources: an operation on
 * state of another account is refused by itself.
 */
export declare function diffConfig(_run: Run, request: Message<"DiffRequest">): messages.DiffResponse;
