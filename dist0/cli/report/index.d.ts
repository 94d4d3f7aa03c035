export type { Finding, Findings, KnownLimits, Line, ObjectReport, Report } from "./content/index.js";
export { buildReport, compareFindings, redact, sayFate } from "./content/index.js";
export type { FormatOptions, ReportFormat, TargetName } from "./formats/index.js";
export { reportFormats, targets, toMarkdown } from "./formats/index.js";
export type { Entry, Page, Section } from "./page/index.js";
export type { Notice, Plan } from "./plan/index.js";
export { checksumText, listCovered, readEvents, readPlan } from "./plan/index.js";
