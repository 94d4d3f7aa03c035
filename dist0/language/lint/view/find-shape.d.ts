import type { Reference } from "../../expression/ast.js";
import type { Attributes } from "../attributes/attributes.js";
import type { Shape } from "../attributes/shape.js";
import type { LintContext } from "./context.js";
import type { ExpressionSite } from "./read-expression.js";
/** Returns the declaration of a name; undefined if there is none. */
export declare function findShape(reference: Reference, site: ExpressionSite, context: LintContext): Shape | undefined;
/** Returns the declaration that covers a name and the path into it; undefined for names that are built into TaskRouter. */
export declare function findPath({ path }: Reference, { kind }: Pick<ExpressionSite, "kind">, { taskAttributes, workerAttributes }: LintContext): {
    attributes: Attributes;
    path: Reference["path"];
} | undefined;
