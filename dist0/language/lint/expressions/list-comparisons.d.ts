import type { Comparison, Expression } from "../../expression/index.js";
/** Returns every comparison in an expression, in order of position; none without a tree. */
export declare function listComparisons(node: Expression | undefined): readonly Comparison[];
