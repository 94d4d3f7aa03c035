import { type Comparison, type Expression, printExpression } from "../expression/index.js";
import type { Json } from "../json.js";
import type { ExpressionSite } from "./read-expression.js";

/** A part of an expression that has to be true for the whole to be. */
export interface Conjunct {
  /** In one spelling: equal texts mean the same. */
  readonly text: string;
  /** The name that it is about, and the only values that it lets pass; absent where it asks something else. */
  readonly only?: { readonly name: string; readonly values: ReadonlySet<Json> };
}

const remembered = new WeakMap<Expression, readonly Conjunct[]>();

/** What an expression asks at the same time; an expression that is no AND asks one thing. None without a tree. */
export function listConjuncts({ ast }: Pick<ExpressionSite, "ast">): readonly Conjunct[] {
  if (ast === undefined) return [];
  const known = remembered.get(ast) ?? split(ast).map(toConjunct);
  remembered.set(ast, known);
  return known;
}

function split(node: Expression): Expression[] {
  return node.type === "logical" && node.operator === "AND" ? node.parts.flatMap(split) : [node];
}

function toConjunct(node: Expression): Conjunct {
  const text = printExpression(node);
  if (node.type !== "comparison") return { text };
  const values = listValues(node);
  if (values === undefined || node.left.type !== "reference") return { text };
  return { text, only: { name: printExpression(node.left), values: new Set(values) } };
}

/** `a == 1` and `a IN [1, 2]` list what they let pass. */
function listValues({ operator, right }: Comparison): Json[] | undefined {
  if (operator === "==" || operator === "=") {
    const value = toValue(right);
    return value === undefined ? undefined : [value];
  }
  if ((operator !== "IN" && operator !== "<-") || right.type !== "list") return undefined;
  const values = right.items.map(toValue);
  return values.some((value) => value === undefined) ? undefined : (values as Json[]);
}

/** A text, a number or a truth value; null has rules of its own. */
function toValue(operand: Comparison["right"]): Json | undefined {
  return operand.type === "string" || operand.type === "number" || operand.type === "boolean"
    ? operand.value
    : undefined;
}

/** Whether one is certainly true wherever the other is: everything it asks, the other asks too. */
export function isImplied(general: readonly Conjunct[], special: readonly Conjunct[]): boolean {
  return general.length > 0 && general.every((each) => special.some((other) => implies(other, each)));
}

function implies(special: Conjunct, general: Conjunct): boolean {
  if (special.text === general.text) return true;
  const [wide, narrow] = [general.only, special.only];
  if (wide === undefined || narrow?.name !== wide.name) return false;
  return [...narrow.values].every((value) => wide.values.has(value));
}

/**
 * Whether a task of one can certainly not become one of the other while it waits: they want different values of one name.
 * Of the time they may, it goes on.
 */
export function areDisjoint(a: readonly Conjunct[], b: readonly Conjunct[]): boolean {
  return a.some(({ only: one }) => one !== undefined && !isOfTime(one) && b.some(({ only }) => excludes(one, only)));
}

type Only = NonNullable<Conjunct["only"]>;

/** Whether a name is one of the clock: `taskrouter.dayOfWeek`. */
function isOfTime({ name }: Only): boolean {
  return name.startsWith("taskrouter.");
}

function excludes(one: Only, other: Only | undefined): boolean {
  return one.name === other?.name && !sharesValue(one.values, other.values);
}

function sharesValue(a: ReadonlySet<Json>, b: ReadonlySet<Json>): boolean {
  const keys = new Set([...a].map(toLooseKey));
  return [...b].some((value) => keys.has(toLooseKey(value)));
}

/**
 * Equal for values that TaskRouter may take for equal: whether `6` is `"6"`, and `"Thu"` is `"THU"`, no page says. What is
 * said to be disjoint has to be so either way.
 */
function toLooseKey(value: Json): string {
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value));
  return isNumber ? `number ${Number(value)}` : `${typeof value} ${String(value).toLowerCase()}`;
}
