import type { Operand } from "../../expression/ast.js";
import { parseExpression } from "../../expression/index.js";
import type { Site } from "../view/read-expression.js";

type Literal = Exclude<Operand, { type: "reference" }>;

/**
 * What stands in the place of a known worker's path and is a value, such as a SID in quotation marks. It is well-formed,
 * and no path all the same.
 */
export function findKnownWorkerLiteral({ kind, ast, text, problems }: Site): Literal | undefined {
  if (kind !== "knownWorker" || ast !== undefined || problems.length === 0) return undefined;
  const asked = parseExpression(`${text} == null`).ast;
  if (asked?.type !== "comparison" || asked.left.type === "reference") return undefined;
  return asked.left;
}
