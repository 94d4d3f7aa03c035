import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/** Writes drift as findings at the declared objects. */
export declare function writeDriftSarif(report: DriftReport, paths: readonly string[], { now, ...options }: DriftOptions & {
    readonly now: number;
}, io: Io): Promise<void>;
