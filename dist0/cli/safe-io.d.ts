import type { Io } from "./io.js";
/**
 * Makes everything that a command shows safe for a terminal, as the last of its steps. Names and paths of other people
 * reach the output in many ways, and one that is forgotten must do no harm.
 */
export declare function toSafeIo(io: Io): Io;
