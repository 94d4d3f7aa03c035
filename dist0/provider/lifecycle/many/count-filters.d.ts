import type { JsonObject } from "../../../language/index.js";
/** The filters of a workflow before a change, and those that it changes or deletes. */
export interface FilterCount {
    readonly total: number;
    /** `filter 'VIP': timeout 60 → 90`, `filter "VIP" is deleted`. */
    readonly touched: string[];
}
/**
 * Compares the filters of two sets of inputs of a workflow. A filter that only moves, or names its queues by other keys, is
 * not touched.
 */
export declare function countFilters(olds: JsonObject, news: JsonObject): FilterCount;
