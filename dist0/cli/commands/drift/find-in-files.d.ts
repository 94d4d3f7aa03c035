import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/** Compares workspace files with what is live. */
export declare function findInFiles(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport>;
