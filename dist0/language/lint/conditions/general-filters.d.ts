import type { FilterView } from "../view/routing-view.js";
/** Filters that may match every task of another filter. */
export interface GeneralFilters {
    add(filter: FilterView): void;
    /** Returns the first suitable filter that certainly matches every task that the given filter matches. */
    find(filter: FilterView, suits: (general: FilterView) => boolean): FilterView | undefined;
}
/**
 * Creates an index of filters, so that not every filter is compared with every other. A condition that implies another one
 * contains some of the other's comparisons, in the same words. A filter is therefore filed under those of its comparisons
 * that the fewest filters contain.
 *
 * @param filters every filter that will be added or looked up
 */
export declare function createGeneralFilters(filters: readonly FilterView[]): GeneralFilters;
