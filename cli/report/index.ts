export {
  buildReport,
  compareFindings,
  type Finding,
  type Findings,
  type KnownLimits,
  type Line,
  type ObjectReport,
  type Report,
  redact,
  sayFate,
} from "./content/index.js";
export {
  type FormatOptions,
  type ReportFormat,
  reportFormats,
  type TargetName,
  targets,
  toMarkdown,
} from "./formats/index.js";
export type { Entry, Page, Section } from "./page/index.js";
export { checksumText, listCovered, type Notice, type Plan, readEvents, readPlan } from "./plan/index.js";
