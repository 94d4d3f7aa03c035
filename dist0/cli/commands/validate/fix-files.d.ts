import type { FixResult } from "../../../config/index.js";
import type { Io } from "../../io.js";
/** Writes the files that fixes change, and reports each fix on standard error. */
export declare function writeFixes({ files, fixed, result }: FixResult, io: Io): void;
/** Shows the changes of fixes, and writes nothing. */
export declare function showFixes({ files, fixed, result }: FixResult, io: Io): void;
