import type { Report } from "../content/index.js";
/** Renders a report as JSON, whole: `{ version, verdict, counts, objects, findings, writes, checksum, … }`. */
export declare function toJson(report: Report): string;
