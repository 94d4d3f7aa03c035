import type { Comparison, Expression, Operand } from "../../expression/ast.js";
import { createCompare } from "../../expression/compare.js";
import { defaultOptions } from "../../expression/index.js";
import { meaningOf, type Operator } from "../../expression/operators.js";
import { printPath } from "../../expression/print.js";
import { constantOf } from "../../expression/resolve.js";
import { memoize } from "../../memoize.js";
import { listComparisons } from "./list-comparisons.js";

/** The names that decide a part while they are missing, regardless of all other values. */
interface WhileMissing {
  readonly isTrue: ReadonlySet<string>;
  readonly isFalse: ReadonlySet<string>;
}

export interface GuardedComparison {
  readonly comparison: Comparison;
  /** Whether the comparison cannot change the result while the attribute of that name is missing. */
  readonly isGuarded: (name: string) => boolean;
}

/**
 * Returns comparisons in order of position, with the names that other parts guard: `x != null AND …`, `x == null OR …`, in
 * any position, and every part such as `x == "a" AND …` that is false while `x` is missing.
 *
 * @param operators of the comparisons to return
 */
export function listGuardedComparisons(ast: Expression | undefined, ...operators: Operator[]): GuardedComparison[] {
  if (ast === undefined || !listComparisons(ast).some((each) => operators.includes(each.operator))) return [];
  // one set per level of parentheses: joining them would copy thousands of names thousands of times
  const list = (node: Expression, around: readonly ReadonlySet<string>[]): GuardedComparison[] => {
    if (node.type === "comparison") {
      if (!operators.includes(node.operator)) return [];
      return [{ comparison: node, isGuarded: (name) => around.some((names) => names.has(name)) }];
    }
    if (node.type === "not") return list(node.part, around);
    const { isTrue, isFalse } = judge(node);
    const inside = [...around, node.operator === "AND" ? isFalse : isTrue];
    return node.parts.flatMap((part) => list(part, inside));
  };
  return list(ast, []);
}

/** Returns the names that are certainly not missing while an expression is true. */
export function listRequiredNames(ast: Expression | undefined): readonly string[] {
  return ast === undefined ? [] : [...judge(ast).isFalse];
}

const judge = memoize((node: Expression): WhileMissing => judgeNode(node));

function judgeNode(node: Expression): WhileMissing {
  if (node.type === "comparison") return judgeComparison(node);
  if (node.type === "not") {
    const { isTrue, isFalse } = judge(node.part);
    return { isTrue: isFalse, isFalse: isTrue };
  }
  const parts = node.parts.map(judge);
  const [trues, falses] = [parts.map(({ isTrue }) => isTrue), parts.map(({ isFalse }) => isFalse)];
  return node.operator === "AND"
    ? { isTrue: intersection(trues), isFalse: union(falses) }
    : { isTrue: union(trues), isFalse: intersection(falses) };
}

const compare = createCompare(defaultOptions);

/** Every comparison with a constant is decided, except `!=` and NOT IN of a missing attribute, which no page documents. */
function judgeComparison({ left, operator, right }: Comparison): WhileMissing {
  const meaning = meaningOf(operator);
  const [name, value] = whileMissing(left, right) ?? whileMissing(right, left) ?? [];
  const isOpen = (meaning === "!=" && value !== null) || meaning === "NOT IN";
  if (name === undefined || value === undefined || isOpen) return NOTHING;
  const isTrue = left.type === "reference" ? compare[meaning](null, value) : compare[meaning](value, null);
  return isTrue ? { isTrue: new Set([name]), isFalse: EMPTY } : { isTrue: EMPTY, isFalse: new Set([name]) };
}

function whileMissing(one: Operand, other: Operand) {
  const value = constantOf(other);
  return one.type === "reference" && value !== undefined ? ([printPath(one.path), value] as const) : undefined;
}

const EMPTY: ReadonlySet<string> = new Set();
const NOTHING: WhileMissing = { isTrue: EMPTY, isFalse: EMPTY };

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersection([first = EMPTY, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((name) => others.every((set) => set.has(name))));
}
