export { type Assumption, type AssumptionTable, type AssumptionValues, defaultsOf } from "./assumption.js";
export * from "./changes/index.js";
export { isAcceptedChannelName, isChannelName } from "./channel-name.js";
export * from "./configuration/index.js";
export type { Diagnostic, Fix, Severity, Span, SpanEdit, TextSpan } from "./diagnostic.js";
export * from "./expression/index.js";
export { formatNumber } from "./format-number.js";
export { InvariantError, invariant } from "./invariant.js";
export {
  asObject,
  definedEntries,
  fromEntries,
  isJsonObject,
  isTooDeep,
  type Json,
  type JsonObject,
  MOST_LEVELS,
  parseJson,
  setMember,
} from "./json.js";
export * from "./lint/index.js";
export { memoize } from "./memoize.js";
export { type Path, showPath } from "./path.js";
export {
  type AnyProblem,
  type Fault,
  findingCodeOf,
  type Problem,
  type RenderContext,
  renderProblem,
  type StructureCode,
  type ValueEdit,
  type ValueLocation,
  type WordedProblem,
} from "./problem.js";
export * from "./rules/index.js";
export { safeJson, safeLine, safeText } from "./safe-text.js";
export { schemaOptions } from "./schema/schema-options.js";
export { toProblems } from "./schema/to-problems.js";
export { withoutFollowers } from "./schema/without-followers.js";
export { show } from "./show.js";
export { isSid } from "./sid.js";
export { compareText, didYouMean, findMeantKey, MAX_COMPARED_KEYS, nearest } from "./suggestion.js";
export { capitalize, findControl, toSnakeCase, utf8Length, withArticle } from "./text.js";
