export { type Checked, checkInputs, isCallbackUrl } from "./check.js";
export { checkRules } from "./check-rules.js";
export { changedProperties } from "./compare.js";
export { ALLOW, hasExpressions, INPUTS, SIDS, STATE_VERSION, sidsOf, VERSION } from "./inputs.js";
export { toJsonSchema } from "./json-schema.js";
export { kinds } from "./kinds.js";
export { toInputs } from "./live.js";
export type { Kind, KindName, Properties, Property } from "./property.js";
export { hasUnknown, UNKNOWN } from "./unknown.js";
