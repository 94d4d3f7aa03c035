import type { Kind } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import type { ObjectReport } from "./report.js";
import type { SortedNotices } from "./take-notices.js";
/** Describes one change of a plan: what happens to the object, and how it differs. */
export declare function describeChange(kind: Kind, change: PlannedChange, notices: SortedNotices): ObjectReport;
