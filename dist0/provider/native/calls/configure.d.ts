import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import type { Run } from "../run.js";
/** Takes the settings of the provider: those of the stack below `taskrouter:`, or those of a provider resource. */
export declare function configure(run: Run, request: Message<"ConfigureRequest">): messages.ConfigureResponse;
