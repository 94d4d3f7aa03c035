export { checkConfiguration } from "./check.js";
export {
  type Configuration,
  type DefaultFilter,
  type Filter,
  MAX_CONFIGURATION_BYTES,
  type Target,
} from "./configuration.js";
export { EXPRESSION_KEYS, FILTER, FILTER_NAMES, TARGET, TARGET_NAMES, type TargetKey } from "./members.js";
export { isSameConfiguration, isSameValue, normalize } from "./normal-form.js";
export { reconcile } from "./reconcile.js";
export { configurationSchema } from "./schema.js";
export {
  listQueueSids,
  listReferences,
  listReferencesInText,
  putSids,
  putSidsInText,
  REFERENCE_SECTIONS,
  type Reference,
  type ReferenceSection,
  type Sids,
  takeSids,
  takeSidsFromText,
} from "./sids.js";
export { filterName, filterTargets, targetQueues } from "./stored-forms.js";
export {
  fromWire,
  memberFromWire,
  partFromWire,
  partToWire,
  type RoutingPart,
  routingMembers,
  toWire,
} from "./wire.js";
