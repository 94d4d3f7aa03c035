import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Refuses settings that no operation could work with, before the first resource. Keys and tokens become secret. */
export declare function checkConfig(_run: Run, request: Message<"CheckRequest">): messages.CheckResponse;
