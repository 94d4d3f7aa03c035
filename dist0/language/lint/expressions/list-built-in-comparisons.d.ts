import type { Operand, Reference } from "../../expression/ast.js";
import type { Comparison } from "../../expression/index.js";
import type { BuiltIn } from "../names/built-ins.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
/** A comparison of a built-in name. */
export interface BuiltInComparison {
    readonly site: ExpressionSite;
    readonly comparison: Comparison;
    readonly reference: Reference;
    /** The other side of the comparison. */
    readonly other: Operand;
    readonly builtIn: BuiltIn;
    /** The name as written. */
    readonly name: string;
}
/** Returns every comparison with a built-in name on either side, in the order of the configuration. */
export declare const listBuiltInComparisons: (of: RoutingView) => readonly BuiltInComparison[];
/** Returns the sides of a comparison that are built-in names. */
export declare function readSides(site: ExpressionSite, comparison: Comparison): BuiltInComparison[];
