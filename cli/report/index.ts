export {
  buildReport,
  compareFindings,
  type Finding,
  type Findings,
  type KnownLimits,
  type ObjectReport,
  type Report,
  sayFate,
} from "./content/index.js";
export { type FormatOptions, type ReportFormat, reportFormats, type TargetName, targets } from "./formats/index.js";
export { checksumText, listCovered, type Notice, type Plan, readPlan } from "./plan/index.js";
