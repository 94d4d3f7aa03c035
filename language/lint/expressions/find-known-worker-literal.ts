import type { Operand } from "../../expression/ast.js";
import { parseExpression } from "../../expression/index.js";
import type { Site } from "../view/read-expression.js";

type Literal = Exclude<Operand, { type: "reference" }>;

/**
 * Returns a literal, such as a SID in quotation marks, that is written instead of the path of a known worker. It is
 * well-formed, but not a path.
 */
export function findKnownWorkerLiteral({ kind, ast, text, problems }: Site): Literal | undefined {
  if (kind !== "knownWorker" || ast !== undefined || problems.length === 0) return undefined;
  const asked = parseExpression(`${text} == null`).ast;
  if (asked?.type !== "comparison" || asked.left.type === "reference") return undefined;
  return asked.left;
}
