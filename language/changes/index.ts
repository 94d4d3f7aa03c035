export { itemAt, listMoved, type Pair } from "./align.js";
export type { Change, ChangeKind, DescribeOptions } from "./change.js";
export { describeChanges } from "./describe-changes.js";
export { checkIgnoredFilters, type IsIgnored, keepFilters, toIsIgnored, withoutFilters } from "./ignored-filters.js";
export { matchFilters } from "./match-filters.js";
export { matchTargets } from "./match-targets.js";
