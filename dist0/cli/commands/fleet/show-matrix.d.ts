import type { Io } from "../../io.js";
import type { MatrixOptions } from "./options.js";
/** Prints a job per stack for a CI system. */
export declare function showMatrix(args: readonly string[], options: MatrixOptions, io: Io): Promise<number>;
