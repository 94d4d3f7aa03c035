import type { Json } from "../json.js";
import { defaultOptions, type ExpressionOptions } from "./assumptions.js";
import type { Comparison, Expression, ExpressionKind, Operand, Reference } from "./ast.js";
import { createCompare } from "./compare.js";
import { describeOperator, meaningOf } from "./operators.js";
import { printExpression, printPath } from "./print.js";
import { createResolve } from "./resolve.js";
import type { Scope } from "./scope.js";

/** A part of an expression, its value and the reason for it. */
export interface Explanation {
  /** `AND`, `OR`, `NOT`, or the text of a comparison. */
  readonly text: string;
  readonly value: boolean;
  /** The names in a comparison with their values; null for a missing one. */
  readonly names: readonly { readonly name: string; readonly value: Json }[];
  /** The rule of TaskRouter that decided, if it may surprise. */
  readonly note?: string;
  readonly parts: readonly Explanation[];
}

/** Evaluates an expression and each of its parts, including those that do not matter for the whole. */
export function explainExpression(
  ast: Expression,
  scope: Scope,
  kind: ExpressionKind,
  options: Partial<ExpressionOptions> = {},
): Explanation {
  const whole = { ...defaultOptions, ...options };
  const compare = createCompare(whole);
  const get = (operand: Operand): Json => createResolve(operand, kind, whole)(scope);
  const explain = (node: Expression): Explanation => {
    if (node.type === "comparison") return explainComparison(node);
    if (node.type === "not") {
      const part = explain(node.part);
      return { text: "NOT", value: !part.value, names: [], parts: [part] };
    }
    const parts = node.parts.map(explain);
    const value = node.operator === "AND" ? parts.every((part) => part.value) : parts.some((part) => part.value);
    return { text: node.operator, value, names: [], parts };
  };
  const explainComparison = (node: Comparison): Explanation => {
    const [left, right] = [get(node.left), get(node.right)];
    const value = compare[meaningOf(node.operator)](left, right);
    const names = listReferences(node).map((reference) => ({ name: printPath(reference.path), value: get(reference) }));
    const note = explainRule(node, left, right, value);
    return {
      text: printExpression(node),
      value,
      names,
      ...(note === undefined ? {} : { note }),
      parts: [],
    };
  };
  return explain(ast);
}

/** Every name in a comparison, once each. */
function listReferences({ left, right }: Comparison): Reference[] {
  const byText = new Map([left, right].flatMap(listNames).map((reference) => [printPath(reference.path), reference]));
  return [...byText.values()];
}

/** Every name in an operand, in order. */
export function listNames(operand: Operand): Reference[] {
  if (operand.type === "list") return operand.items.flatMap(listNames);
  return operand.type === "reference" ? [operand] : [];
}

function explainRule({ operator }: Comparison, left: Json, right: Json, value: boolean): string | undefined {
  const { list } = describeOperator(operator);
  const lists = Number(Array.isArray(left)) + Number(Array.isArray(right));
  if (list === undefined) return lists > 0 ? `${operator} with a list is always false` : undefined;
  if (lists === 0 && !value) return `${operator} without a list is always false`;
  const isReversed = Array.isArray(left) !== (list === "left");
  return lists === 1 && isReversed ? `${operator} expects its list on the ${list}` : undefined;
}
