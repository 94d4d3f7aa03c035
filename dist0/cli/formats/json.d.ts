import type { LoadResult } from "../../config/index.js";
import type { Io } from "../io.js";
/**
 * Prints findings for programs: an array of `{file, line, column, endLine, endColumn, severity, code, message}`; lines and columns from
 * 1, the end exclusive. `related` lists other positions, each with a message.
 */
export declare function writeJson(result: LoadResult, io: Io): void;
