import type { Operand, Reference } from "../../expression/ast.js";
import type { Expression } from "../../expression/index.js";
import { listComparisons } from "./list-comparisons.js";

/** Returns every name in an expression, in order of position. */
export function listReferencesOf(ast: Expression | undefined): Reference[] {
  return listComparisons(ast).flatMap(({ left, right }) => [...inOperand(left), ...inOperand(right)]);
}

function inOperand(operand: Operand): Reference[] {
  if (operand.type === "list") return operand.items.flatMap(inOperand);
  return operand.type === "reference" ? [operand] : [];
}
