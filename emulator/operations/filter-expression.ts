import { compileExpression, type ExpressionKind, parseExpression, type Scope } from "../../language/index.js";
import { checkExpression } from "../parameters/check-expression.js";
import type { Reader } from "../parameters/parameter.js";
import type { Services } from "./operation.js";

/** An expression that filters a list; one that cannot be parsed is refused as elsewhere (H-63). */
export const expressionFilter: Reader<string> = (text, _, assumptions) => {
  checkExpression(text, assumptions);
  return text;
};

/** Compiles the expression of a list's filter, once for the whole list. */
export function compileFilter(
  text: string,
  kind: ExpressionKind,
  { assumptions }: Services,
): (scope: Scope) => boolean {
  const options = assumptions.routing.expressions ?? {};
  const { ast } = parseExpression(text, options);
  return ast ? compileExpression(ast, kind, options) : () => false;
}
