import type { PlannedChange } from "../plan/index.js";
import type { SortedNotices } from "./take-notices.js";
/**
 * Puts the SIDs of objects that the run adopts in place of those that a preview does not know. A workflow whose queue has only
 * another key is then seen to be the same.
 */
export declare function resolveAdopted(changes: readonly PlannedChange[], { takeovers }: Pick<SortedNotices, "takeovers">): readonly PlannedChange[];
