import type { Comparison, Expression } from "./ast.js";
import { meaningOf, OPERATORS, type OperatorRow, oppositeOf } from "./operators.js";

/**
 * Returns the expression that says the opposite without NOT: `"a" NOT IN skills` for `skills HAS "a"`. Undefined if it contains
 * CONTAINS, which has no opposite.
 */
export function negate(node: Expression): Expression | undefined {
  if (node.type === "comparison") return negateComparison(node);
  if (node.type === "not") return node.part;
  const parts = node.parts.map(negate).filter((part) => part !== undefined);
  if (parts.length < node.parts.length) return undefined;
  return { ...node, operator: node.operator === "AND" ? "OR" : "AND", parts };
}

function negateComparison(node: Comparison): Comparison | undefined {
  const meaning = meaningOf(node.operator);
  const operator = oppositeOf(meaning);
  if (operator === undefined) return undefined;
  const isTurned = listSide(meaning) === "left" && listSide(operator) === "right";
  return isTurned ? { ...node, operator, left: node.right, right: node.left } : { ...node, operator };
}

function listSide(meaning: keyof typeof OPERATORS): OperatorRow["list"] {
  const row: OperatorRow = OPERATORS[meaning];
  return row.list;
}
