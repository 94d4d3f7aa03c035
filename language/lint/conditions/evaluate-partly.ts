import type { Comparison, Expression } from "../../expression/ast.js";
import { listComparisons } from "../expressions/list-comparisons.js";

/**
 * Returns the value of an expression of which only some comparisons are known: undefined if it depends on the others.
 *
 * @param decide returns the value of a comparison, undefined if it is not known
 */
export function evaluatePartly(
  node: Expression,
  decide: (comparison: Comparison) => boolean | undefined,
): boolean | undefined {
  if (node.type === "comparison") return decide(node);
  if (node.type === "not") {
    const value = evaluatePartly(node.part, decide);
    return value === undefined ? undefined : !value;
  }
  const isAnd = node.operator === "AND";
  const values = node.parts.map((part) => evaluatePartly(part, decide));
  if (values.includes(!isAnd)) return !isAnd;
  return values.includes(undefined) ? undefined : isAnd;
}

/**
 * Returns the first finding about a comparison, if the comparisons with findings make the whole expression false.
 *
 * @param find returns a finding about a comparison that is false
 */
export function findExcluding<Finding>(
  ast: Expression,
  find: (comparison: Comparison) => Finding | undefined,
): Finding | undefined {
  if (evaluatePartly(ast, (comparison) => (find(comparison) === undefined ? undefined : false)) !== false)
    return undefined;
  return listComparisons(ast)
    .map(find)
    .find((finding) => finding !== undefined);
}
