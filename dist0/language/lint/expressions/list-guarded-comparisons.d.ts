import type { Comparison, Expression } from "../../expression/ast.js";
import type { Operator } from "../../expression/operators.js";
export interface GuardedComparison {
    readonly comparison: Comparison;
    /** Whether the comparison cannot change the result while the attribute of that name is missing. */
    readonly isGuarded: (name: string) => boolean;
}
/**
 * Returns comparisons in order of position, with the names that other parts guard: `x != null AND …`, `x == null OR …`, in
 * any position, and every part such as `x == "a" AND …` that is false while `x` is missing.
 *
 * @param operators of the comparisons to return
 */
export declare function listGuardedComparisons(ast: Expression | undefined, ...operators: Operator[]): GuardedComparison[];
/** Returns the names that are certainly not missing while an expression is true. */
export declare function listRequiredNames(ast: Expression | undefined): readonly string[];
