export type { ExternalSid, IdOf } from "../../model/index.js";
export { idKey, isExternalSid, isIdOf } from "../../model/index.js";
export { planHints } from "./plan-hints.js";
export { findMisplacedSecret } from "./plan-secrets.js";
export { planText } from "./plan-text.js";
export { planWorkspace } from "./plan-workspace.js";
export type { Plan, PlannedExternals, PlannedResource } from "./planned.js";
