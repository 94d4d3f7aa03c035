import type { Comparison, Expression, Logical, Operand } from "../../expression/ast.js";
import { describeOperator, type Meaning, meaningOf, printExpression } from "../../expression/index.js";
import type { Json } from "../../json.js";
import { memoize } from "../../memoize.js";
import { compareText } from "../../suggestion.js";

/** An expression in normal form: equal texts have equal meanings. `a IN [1, 2]` becomes `a == 1 OR a == 2`. */
export interface Condition {
  readonly type: "one" | "AND" | "OR";
  readonly text: string;
  /** The parts of an AND or OR, without duplicates and ordered by text; a single comparison is its own part. */
  readonly parts: readonly Condition[];
  /** Texts of the parts. */
  readonly texts: ReadonlySet<string>;
  /** The parts that are ANDs or ORs themselves. */
  readonly nested: readonly Condition[];
  /** The name and the only value that a single comparison accepts; undefined for any other test. */
  readonly equal: { readonly name: string; readonly value: Json } | undefined;
}

/** Converts a tree to a condition, each tree once. */
export const toCondition = memoize((ast: Expression): Condition => readNode(ast));

function readNode(node: Expression): Condition {
  if (node.type === "logical") return joinParts(node.operator, node.parts.map(readNode));
  return node.type === "comparison" ? readComparison(node) : createOne(printExpression(node), undefined);
}

function createOne(text: string, equal: Condition["equal"]): Condition {
  const parts: Condition[] = [];
  const one: Condition = { type: "one", text, parts, texts: new Set([text]), nested: [], equal };
  parts.push(one);
  return one;
}

function joinParts(type: Logical["operator"], list: readonly Condition[]): Condition {
  const flat = list.flatMap((part) => (part.type === type ? part.parts : [part]));
  const byText = new Map(flat.map((part) => [part.text, part]));
  const parts = [...byText.values()].sort((a, b) => compareText(a.text, b.text));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const text = parts.map((part) => (part.type === "one" ? part.text : `(${part.text})`)).join(` ${type} `);
  const nested = parts.filter((part) => part.type !== "one");
  return { type, text, parts, texts: new Set(byText.keys()), nested, equal: undefined };
}

function readComparison({ left, operator, right }: Comparison): Condition {
  const meaning = meaningOf(operator);
  if (meaning === "IN" && right.type === "list" && right.items.length > 0) {
    return joinParts(
      "OR",
      right.items.map((item) => createComparison(left, "==", item)),
    );
  }
  return createComparison(left, meaning, right);
}

/** Whether the sides are reversed: in normal form names come first, and two names are ordered by text. */
function isBehind(left: Operand, right: Operand): boolean {
  if (right.type !== "reference") return false;
  return left.type !== "reference" || showOperand(left) > showOperand(right);
}

function createComparison(left: Operand, operator: Meaning, right: Operand): Condition {
  const { kind, mirror } = describeOperator(operator);
  // a list operator is never reversed
  const turned = kind === "membership" ? undefined : mirror;
  return turned !== undefined && isBehind(left, right)
    ? describeComparison(right, turned, left)
    : describeComparison(left, operator, right);
}

function describeComparison(left: Operand, operator: string, right: Operand): Condition {
  const [name, other] = [showOperand(left), showOperand(right)];
  const value = operator === "==" && left.type === "reference" ? toValue(right) : undefined;
  return createOne(`${name} ${operator} ${other}`, value === undefined ? undefined : { name, value });
}

/** `0800` becomes 800; a number too large to be exact stays as written. */
function showOperand(operand: Operand): string {
  if (operand.type === "list") return `[${operand.items.map(showOperand).sort().join(", ")}]`;
  const isExact = operand.type === "number" && Math.abs(operand.value) <= Number.MAX_SAFE_INTEGER;
  return isExact ? String(operand.value) : printExpression(operand);
}

/** Returns the value of a string, number or boolean; null is compared differently. */
function toValue(operand: Operand): Json | undefined {
  return operand.type === "string" || operand.type === "number" || operand.type === "boolean"
    ? operand.value
    : undefined;
}

/** Returns the conditions that must all be true. */
export function listConjuncts(condition: Condition): readonly Condition[] {
  return condition.type === "AND" ? condition.parts : [condition];
}

/** Returns the texts of all comparisons in a condition, without duplicates. */
export function listComparisonTexts(condition: Condition): readonly string[] {
  if (condition.nested.length === 0) return [...condition.texts];
  return [...new Set(condition.parts.flatMap(listComparisonTexts))];
}
