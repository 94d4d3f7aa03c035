import type { Json } from "../json.js";
import type { Pair } from "./align.js";
/**
 * Pairs filters before and after. Equal ones first; then those of one name, then of one expression; then a filter that was
 * renamed and changed, by its targets and the words of its expression; then nameless ones at the same position.
 */
export declare function matchFilters(before: readonly Json[], after: readonly Json[]): Pair[];
