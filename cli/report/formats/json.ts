import { safeJson } from "../../../language/index.js";
import type { Report } from "../content/index.js";

/** Renders a report as JSON, whole: `{ version, verdict, counts, objects, findings, writes, checksum, … }`. */
export function toJson(report: Report): string {
  return `${safeJson(JSON.stringify(report, null, 2))}\n`;
}
