import type { Io } from "../../io.js";
import type { ReportOptions } from "./options.js";
/** Joins the reports of several runs, such as one per stack in CI, into one. @param files JSON reports, at least one */
export declare function joinReports(files: readonly string[], options: ReportOptions, io: Io): number;
