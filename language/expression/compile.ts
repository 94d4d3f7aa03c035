import { defaultOptions, type ExpressionOptions } from "./assumptions.js";
import type { Comparison, Expression, ExpressionKind } from "./ast.js";
import { createCompare } from "./compare.js";
import { compareConstant } from "./compare-constant.js";
import { meaningOf, mirrorOf } from "./operators.js";
import { constantOf, createResolve } from "./resolve.js";
import type { Scope } from "./scope.js";

/** Returns whether an expression is true. Never throws: a comparison that cannot be made is false. */
export type Evaluate = (scope: Scope) => boolean;

/**
 * Compiles an expression to closures, which are called for every task and worker.
 *
 * @param options choices for what Twilio leaves open, by default {@link defaultOptions}
 * @example compileExpression(ast, "target")({ task: { language: "en" }, worker: { languages: ["en"] } })
 */
export function compileExpression(
  ast: Expression,
  kind: ExpressionKind,
  options: Partial<ExpressionOptions> = {},
): Evaluate {
  const whole = { ...defaultOptions, ...options };
  const compare = createCompare(whole);
  const compileComparison = ({ operator, left, right }: Comparison): Evaluate => {
    const meaning = meaningOf(operator);
    const compareThem = compare[meaning];
    const [getLeft, getRight] = [createResolve(left, kind, whole), createResolve(right, kind, whole)];
    const [leftConstant, rightConstant] = [constantOf(left), constantOf(right)];
    const plain: Evaluate = (scope) => compareThem(getLeft(scope), getRight(scope));
    if (rightConstant !== undefined) {
      return compareConstant(meaning, getLeft, rightConstant, compareThem, whole) ?? plain;
    }
    const mirrored = mirrorOf(meaning);
    if (leftConstant === undefined || mirrored === undefined) return plain;
    return compareConstant(mirrored, getRight, leftConstant, compare[mirrored], whole) ?? plain;
  };
  const compile = (node: Expression): Evaluate => {
    if (node.type === "comparison") return compileComparison(node);
    if (node.type === "logical") return joinParts(node.operator, node.parts.map(compile));
    const part = compile(node.part);
    return (scope) => !part(scope);
  };
  return compile(ast);
}

/** Two parts are the usual case; more are evaluated by a loop, whose stack does not grow with their number. */
function joinParts(operator: "AND" | "OR", parts: readonly Evaluate[]): Evaluate {
  const [first, second] = parts as [Evaluate, Evaluate];
  const isAnd = operator === "AND";
  if (parts.length === 2) {
    return isAnd ? (scope) => first(scope) && second(scope) : (scope) => first(scope) || second(scope);
  }
  return (scope) => {
    for (const part of parts) if (part(scope) !== isAnd) return !isAnd;
    return isAnd;
  };
}
