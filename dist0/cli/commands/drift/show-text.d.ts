import type { Io } from "../../io.js";
import type { DriftReport } from "./report.js";
/** Shows a report for people: the verdict, then the objects with their changes, then what to do. */
export declare function showText(report: DriftReport, terminal: Pick<Io, "isColor">, now: number): string;
