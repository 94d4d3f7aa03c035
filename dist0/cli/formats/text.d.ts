import type { LoadResult } from "../../config/index.js";
import type { Io } from "../io.js";
/** Prints findings for people: each with its source line, then a summary. */
export declare function writeText(result: LoadResult, io: Io): void;
