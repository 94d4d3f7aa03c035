export type { Change, ChangeKind, DescribeOptions } from "./change.js";
export { describeChanges } from "./describe-changes.js";
