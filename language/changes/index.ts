export { itemAt, listMoved, type Pair } from "./align.js";
export { type Change, type ChangeKind, type DescribeOptions, type Sign, signOf } from "./change.js";
export { describeChanges } from "./describe-changes.js";
export { describeEffects, type Effect, type EffectKind, type EffectOptions } from "./describe-effects.js";
export { checkIgnoredFilters, type IsIgnored, keepFilters, toIsIgnored, withoutFilters } from "./ignored-filters.js";
export { matchFilters } from "./match-filters.js";
export { matchTargets } from "./match-targets.js";
export { createWords, shortenPair, showValue, type Words } from "./words.js";
