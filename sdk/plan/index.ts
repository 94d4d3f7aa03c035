export { planHints } from "./plan-hints.js";
export { findMisplacedSecret } from "./plan-secrets.js";
export { planWorkspace } from "./plan-workspace.js";
export { type IdOf, isIdOf, type Plan, type PlannedResource } from "./planned.js";
