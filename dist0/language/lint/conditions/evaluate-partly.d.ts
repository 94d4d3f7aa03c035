import type { Comparison, Expression } from "../../expression/ast.js";
/**
 * Returns the value of an expression of which only some comparisons are known: undefined if it depends on the others.
 *
 * @param decide returns the value of a comparison, undefined if it is not known
 */
export declare function evaluatePartly(node: Expression, decide: (comparison: Comparison) => boolean | undefined): boolean | undefined;
/**
 * Returns the first finding about a comparison, if the comparisons with findings make the whole expression false.
 *
 * @param find returns a finding about a comparison that is false
 */
export declare function findExcluding<Finding>(ast: Expression, find: (comparison: Comparison) => Finding | undefined): Finding | undefined;
