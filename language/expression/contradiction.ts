import { invariant } from "../invariant.js";
import type { Json } from "../json.js";
import type { Comparison, Expression, Logical, Operand, Reference, TextSpan } from "./ast.js";
import type { Comparisons } from "./compare.js";
import { describeOperator, type Meaning, meaningOf } from "./operators.js";
import { printPath } from "./print.js";
import { constantOf, type Origin } from "./resolve.js";

/** Comparisons joined by AND that no value of one name satisfies together. */
export interface Contradiction extends TextSpan {
  /** As written where it comes first. */
  readonly name: string;
  /** The comparisons of that name, in order. */
  readonly comparisons: readonly Comparison[];
}

/** The demand of one comparison on a name. */
interface Demand {
  readonly test: (value: Json) => boolean;
  /** The only values that can satisfy it; undefined for more than can be listed. */
  readonly candidates: readonly Json[] | undefined;
  /** The number that the name is ordered against. */
  readonly bound: number | undefined;
}

/**
 * Finds the first name of which an AND demands the impossible: two values at once (`a == 1 AND a == 2`), an empty range
 * (`a > 5 AND a < 3`), or a value that another comparison excludes. Only comparisons of names with constants count.
 */
export function findContradiction(
  node: Logical,
  originOf: (reference: Reference) => Origin,
  compare: Comparisons,
): Contradiction | undefined {
  const byName = new Map<string, ConstantComparison[]>();
  for (const comparison of listConjuncts(node)) {
    const found = findConstant(comparison);
    if (found === undefined) continue;
    const { owner, path } = originOf(found.reference);
    const key = `${owner}.${printPath(path)}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [found]);
    else list.push(found);
  }
  const impossible = [...byName.values()].find((list) => list.length > 1 && !areSatisfiable(list, compare));
  if (impossible === undefined) return undefined;
  const [first] = impossible;
  invariant(first !== undefined, "an impossible demand has comparisons");
  const comparisons = impossible.map(({ comparison }) => comparison);
  return {
    name: printPath(first.reference.path),
    comparisons,
    start: node.start,
    end: node.end,
  };
}

function listConjuncts(node: Expression): Comparison[] {
  if (node.type === "comparison") return [node];
  return node.type === "logical" && node.operator === "AND" ? node.parts.flatMap(listConjuncts) : [];
}

/** A comparison of a name with a constant. */
interface ConstantComparison {
  readonly comparison: Comparison;
  readonly reference: Reference;
  readonly constant: Json;
}

function findConstant(comparison: Comparison): ConstantComparison | undefined {
  const { left, right } = comparison;
  const split = splitSides(left, right) ?? splitSides(right, left);
  return split && { comparison, ...split };
}

function toDemand({ comparison, reference, constant }: ConstantComparison, compare: Comparisons): Demand {
  const meaning = meaningOf(comparison.operator);
  const compareThem = compare[meaning];
  const isLeft = reference === comparison.left;
  const test = (value: Json) => (isLeft ? compareThem(value, constant) : compareThem(constant, value));
  const bound = describeOperator(meaning).kind === "ordering" && typeof constant === "number" ? constant : undefined;
  return { test, candidates: listCandidates(meaning, constant, isLeft), bound };
}

function splitSides(one: Operand, other: Operand): { reference: Reference; constant: Json } | undefined {
  const constant = constantOf(other);
  return one.type === "reference" && constant !== undefined ? { reference: one, constant } : undefined;
}

function listCandidates(meaning: Meaning, constant: Json, isLeft: boolean): readonly Json[] | undefined {
  if (meaning === "==") return [constant];
  return meaning === "IN" && isLeft && Array.isArray(constant) ? constant : undefined;
}

/** Every value is tried on every demand: lists that nobody wrote by hand are skipped. */
const MAX_TRIED = 1000;

function areSatisfiable(list: readonly ConstantComparison[], compare: Comparisons): boolean {
  if (list.length > MAX_TRIED) return true;
  const demands = list.map((each) => toDemand(each, compare));
  const tried = demands.reduce((sum, { candidates = [] }) => sum + candidates.length, 0);
  return tried > MAX_TRIED || isPossible(demands);
}

function isPossible(demands: readonly Demand[]): boolean {
  const listed = demands.find(({ candidates }) => candidates !== undefined)?.candidates;
  if (listed !== undefined) return listed.some((value) => demands.every(({ test }) => test(value)));
  const ordered = demands.filter(({ bound }) => bound !== undefined);
  return listNumbers(ordered).some((value) => ordered.every(({ test }) => test(value)));
}

/** Numbers that hit every range the bounds can form: each bound, and one number between, below and above them. */
function listNumbers(demands: readonly Demand[]): number[] {
  const bounds = demands.map(({ bound }) => Number(bound)).sort((a, b) => a - b);
  const between = bounds.map((bound, at) => (bound + (bounds[at + 1] ?? bound + 2)) / 2);
  return [(bounds[0] ?? 0) - 1, ...bounds, ...between];
}
