import type { Json } from "../json.js";
import type { Pair } from "./align.js";
/**
 * Pairs targets before and after. Equal ones first; then those of one queue and expression, then of one queue; the rest by
 * position.
 */
export declare function matchTargets(before: readonly Json[], after: readonly Json[]): Pair[];
