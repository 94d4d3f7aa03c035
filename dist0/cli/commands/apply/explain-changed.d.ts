import type { Io } from "../../io.js";
import type { Report } from "../../report/index.js";
/**
 * Explains why a plan is not applied, with the changes of the plan as it is now; with the reviewed report, those that differ.
 *
 * @param reviewed file of the report as JSON
 */
export declare function explainChanged(now: Report, checksum: string, reviewed: string | undefined, io: Io): string;
