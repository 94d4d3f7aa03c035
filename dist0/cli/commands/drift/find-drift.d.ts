import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/** Compares the state of a stack with what is live, or files if paths are given, or if there is no project. */
export declare function findDrift(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport>;
