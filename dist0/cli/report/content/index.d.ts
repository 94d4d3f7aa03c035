export type { BuildOptions } from "./build-report.js";
export { buildReport } from "./build-report.js";
export { compareFindings } from "./compare-findings.js";
export type { KnownLimits } from "./forecast.js";
export { isSlowed, isUnsure } from "./forecast.js";
export type { PlannedWrite } from "./list-writes.js";
export { redact } from "./redact.js";
export type { ChangedFilter, ChangedRouting, Edge, Fate, Finding, Findings, Line, ObjectReport, Report, } from "./report.js";
export { pluralOf, sayFate, VERBS } from "./verdict.js";
