import type { Io } from "../../io.js";
import type { Report } from "./row.js";
/**
 * Shows a report as a table for people: one line per object, the values that differ below it, and sums at the end.
 *
 * @param terminal without `columns`, lines have any length
 */
export declare function showReport(report: Report, terminal: Pick<Io, "isColor" | "columns">): string;
