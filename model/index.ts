export {
  type AttributeChange,
  CONCEALED,
  listUnseenAttributes,
  mergeAttributes,
  parseAttributes,
} from "./attributes.js";
export { isLikeNew, listUnseenCapacities } from "./capacities.js";
export { type Checked, checkInputs, fillDefaults, isCallbackUrl } from "./check.js";
export { checkRules, listAdvice } from "./check-rules.js";
export { changedProperties } from "./compare.js";
export type { ReturnedFrom, ValueOf, WorkerCapacity, WrittenOf } from "./derived-types.js";
export { type DescribeObjectOptions, describeObject, type ObjectChange } from "./describe-object.js";
export { listPropertyDifferences, type PropertyDifference } from "./differences.js";
export {
  checkIgnored,
  hideIgnored,
  type Ignored,
  ignoredOf,
  joinIgnored,
  keepIgnored,
  keepIgnoredIn,
  listIgnored,
  readIgnored,
} from "./ignored.js";
export {
  ADOPT,
  ADOPT_BY_NAME,
  ADOPTION,
  ALLOW,
  BUILT_IN,
  CONNECTION,
  connectionOf,
  DIGESTS,
  type ExternalQuery,
  HINTS,
  type Hints,
  hasExpressions,
  hasRouting,
  IGNORE,
  IGNORE_FILTERS,
  INPUTS,
  ORIGINS,
  OWNERSHIP,
  type Ownership,
  PLAN,
  RETAIN,
  SECRETS,
  SIDS,
  SIGNATURE,
  STATE_VERSION,
  sidsOf,
  VERSION,
  WORKSPACE_OWNERSHIP,
} from "./inputs.js";
export { toJsonSchema } from "./json-schema.js";
export { hasKeys, isFinal, isStored, type Output, type Properties, type Property } from "./kind.js";
export {
  foldName,
  isKindName,
  type Kind,
  type KindName,
  type KindSection,
  kinds,
  nameProperty,
  type TableOf,
} from "./kinds.js";
export { toInputs } from "./live.js";
export type { LiveObject, LiveWorkspace } from "./live-workspace.js";
export { hasParts, viewParts } from "./parts.js";
export { toPlainName } from "./plain-name.js";
export { explainPlainSecrets, SECRET_SETTINGS, type StackSettings } from "./plain-secrets.js";
export {
  type DeclaredResource,
  type ExternalSid,
  type IdOf,
  idKey,
  isExternalSid,
  isIdOf,
  type PlanText,
} from "./planned.js";
export { toRateLimitKey } from "./rate-limit-key.js";
export { kindOfSection, listPropertyReferences, referencedSection, referenceWords } from "./references.js";
export {
  COMPONENT_TYPE,
  type HostName,
  PROVIDER_TYPES,
  parseResourceType,
  resourceType,
} from "./resource-types.js";
export { isSameJson } from "./same-json.js";
export { type SharedNames, shareNames } from "./share-names.js";
export { showUrl } from "./show-url.js";
export { hasUnknown, UNKNOWN } from "./unknown.js";
export { toLintContext } from "./workflow.js";
export { isOnRequest, listWrittenNames, sectionKinds, toPropertyPath } from "./written.js";
