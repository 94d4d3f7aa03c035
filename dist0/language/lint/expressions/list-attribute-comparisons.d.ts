import type { Operand, Reference } from "../../expression/ast.js";
import type { Comparison } from "../../expression/index.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import type { Name } from "./create-names.js";
/** A comparison of an attribute. */
export interface AttributeComparison {
    readonly site: ExpressionSite;
    readonly comparison: Comparison;
    readonly reference: Reference;
    /** The other side of the comparison. */
    readonly other: Operand;
    readonly owner: "task" | "worker";
    /** The attribute's path, without a prefix. */
    readonly name: string;
    /** The same for every comparison of this attribute, in filters, targets and queues. */
    readonly attribute: Name;
}
/** Returns every attribute of tasks and workers on either side of a comparison, in the order of the configuration. */
export declare const listAttributeComparisons: (of: RoutingView) => readonly AttributeComparison[];
/** Returns the position of the attribute's name, for a problem. */
export declare function locationOf({ site, reference: { start, end } }: Pick<AttributeComparison, "site" | "reference">): {
    path: import("../../path.js").Path;
    span: {
        start: number;
        end: number;
    };
};
