import type { FilterView } from "../view/routing-view.js";
/**
 * Returns whether a later filter may match a task that the given filter matched. Filters that require other values are
 * excluded, except for the time of day, which can change while a task waits.
 *
 * Instead of comparing every filter with every later one, it chooses one name whose value the filter requires, and looks at
 * the filters that require one of the same values, and at those that require nothing of that name.
 */
export declare function createMayMatchLater(filters: readonly FilterView[]): (from: FilterView) => boolean;
