import type { FleetReport } from "../../fleet/fleet-report.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "./options.js";
/** @throws Failure for formats and files that do not fit each other */
export declare function checkOutputs({ format, out }: OutputOptions): void;
/** Writes a report in each format. If all formats have files, the text is shown too. */
export declare function writeReport(report: FleetReport, { format, out }: OutputOptions, io: Io): void;
/** A stack that drifted, has errors, failed, or has no result is one to look at. */
export declare function exitCodeOf({ counts, stacks }: FleetReport): number;
