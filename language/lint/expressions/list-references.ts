import type { Operand, Reference } from "../../expression/ast.js";
import type { Expression } from "../../expression/index.js";
import { listComparisons } from "./list-comparisons.js";

/** Every name in an expression, in order of place. */
export function listReferencesOf(ast: Expression | undefined): Reference[] {
  return listComparisons(ast).flatMap(({ left, right }) => [...inOperand(left), ...inOperand(right)]);
}

function inOperand(operand: Operand): Reference[] {
  if (operand.type === "list") return operand.items.flatMap(inOperand);
  return operand.type === "reference" ? [operand] : [];
}
