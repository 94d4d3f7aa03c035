import type { Operand } from "../../expression/ast.js";
import { type Comparison, compileExpression } from "../../expression/index.js";
import { printPath } from "../../expression/print.js";
import type { ExpressionSite } from "../view/read-expression.js";
import { listComparisons } from "./list-comparisons.js";

/** More workers than any queue has. */
const MANY = 1_000_000;

/**
 * Whether a `skipIf` tests for few or no available workers: `workers.available == 0`, `< 3`, or the same reversed. An
 * expression that is always true is not such a test.
 */
export function isAvailabilityCheck(skipIf: ExpressionSite): boolean {
  return skipIf.analyze()?.value === undefined && listComparisons(skipIf.ast).some(isTrueOfFewAlone);
}

function isTrueOfFewAlone(comparison: Comparison): boolean {
  if (!isAvailable(comparison.left) && !isAvailable(comparison.right)) return false;
  const isTrue = compileExpression(comparison, "skip");
  return isTrue({ workers: { available: 0 } }) && !isTrue({ workers: { available: MANY } });
}

function isAvailable(operand: Operand): boolean {
  return operand.type === "reference" && printPath(operand.path) === "workers.available";
}
