export { planHints } from "./plan-hints.js";
export { findMisplacedSecret } from "./plan-secrets.js";
export { planText } from "./plan-text.js";
export { planWorkspace } from "./plan-workspace.js";
export {
  type ExternalSid,
  type IdOf,
  idKey,
  isExternalSid,
  isIdOf,
  type Plan,
  type PlannedExternals,
  type PlannedResource,
} from "./planned.js";
