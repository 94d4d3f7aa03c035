import type { CommandEntry } from "../command.js";
/** All commands, in the order of the help. Their files are loaded only when called, so that the help appears at once. */
export declare const commands: readonly CommandEntry[];
