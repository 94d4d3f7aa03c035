import type { Io } from "../../io.js";
/** Writes each text to its file; the only text without a file to standard output. @throws Failure that names the file */
export declare function writeOutputs(texts: readonly string[], files: readonly string[], io: Io): void;
