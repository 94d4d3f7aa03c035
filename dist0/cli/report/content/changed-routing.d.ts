import type { PlannedChange } from "../plan/index.js";
import type { ChangedRouting } from "./report.js";
/** Finds the filters of updated workflows that differ before and after, for a diagram. A filter that only moved is not one of them. */
export declare function listChangedRouting(changes: readonly PlannedChange[]): ChangedRouting[];
