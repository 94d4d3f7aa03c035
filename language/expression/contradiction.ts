import type { Json } from "../json.js";
import type { Comparison, Expression, Logical, Operand, Place, Reference } from "./ast.js";
import { type Compare, type Meaning, meaningOf } from "./compare.js";
import { printPath } from "./print.js";
import { constantOf, type Origin } from "./resolve.js";

/** Comparisons joined by AND that no value of one name satisfies together. */
export interface Contradiction extends Place {
  /** As it is written where it comes first. */
  readonly name: string;
  /** The comparisons of that name, in order. */
  readonly comparisons: readonly Comparison[];
}

/** What one comparison asks of a name. */
interface Demand {
  readonly comparison: Comparison;
  readonly name: string;
  readonly test: (value: Json) => boolean;
  /** The only values that it may let pass; undefined for more than can be listed. */
  readonly candidates: readonly Json[] | undefined;
  /** A number that it is ordered against. */
  readonly bound: number | undefined;
}

/**
 * The first name that an AND asks the impossible of: two values at once (`a == 1 AND a == 2`), an empty range
 * (`a > 5 AND a < 3`), or a value that another comparison shuts out. Only names beside constants are looked at.
 */
export function findContradiction(
  node: Logical,
  originOf: (reference: Reference) => Origin,
  compare: Readonly<Record<Meaning, Compare>>,
): Contradiction | undefined {
  const demands = new Map<string, Demand[]>();
  for (const comparison of listConjuncts(node)) {
    const [reference, demand] = toDemand(comparison, compare) ?? [];
    if (reference === undefined || demand === undefined) continue;
    const { owner, path } = originOf(reference);
    const key = `${owner}.${printPath(path)}`;
    const list = demands.get(key) ?? [];
    list.push(demand);
    demands.set(key, list);
  }
  const impossible = [...demands.values()].find((list) => isWorthIt(list) && !isPossible(list));
  if (impossible === undefined) return undefined;
  const comparisons = impossible.map(({ comparison }) => comparison);
  return { name: (impossible[0] as Demand).name, comparisons, start: node.start, end: node.end };
}

function listConjuncts(node: Expression): Comparison[] {
  if (node.type === "comparison") return [node];
  return node.type === "logical" && node.operator === "AND" ? node.parts.flatMap(listConjuncts) : [];
}

function toDemand(
  comparison: Comparison,
  compare: Readonly<Record<Meaning, Compare>>,
): [Reference, Demand] | undefined {
  const { left, right } = comparison;
  const meaning = meaningOf(comparison.operator);
  const compareThem = compare[meaning];
  const split = splitSides(left, right) ?? splitSides(right, left);
  if (split === undefined) return undefined;
  const { reference, constant } = split;
  const isLeft = reference === left;
  const test = (value: Json) => (isLeft ? compareThem(value, constant) : compareThem(constant, value));
  const bound = ORDERINGS.has(meaning) && typeof constant === "number" ? constant : undefined;
  const candidates = listCandidates(meaning, constant, isLeft);
  return [reference, { comparison, name: printPath(reference.path), test, candidates, bound }];
}

const ORDERINGS = new Set<Meaning>(["<", "<=", ">", ">="]);

function splitSides(one: Operand, other: Operand): { reference: Reference; constant: Json } | undefined {
  const constant = constantOf(other);
  return one.type === "reference" && constant !== undefined ? { reference: one, constant } : undefined;
}

function listCandidates(meaning: Meaning, constant: Json, isLeft: boolean): readonly Json[] | undefined {
  if (meaning === "==") return [constant];
  return meaning === "IN" && isLeft && Array.isArray(constant) ? constant : undefined;
}

/** Every value is tried on every demand: what nobody wrote by hand is left alone. */
const MAX_TRIED = 1000;

function isWorthIt(demands: readonly Demand[]): boolean {
  if (demands.length < 2 || demands.length > MAX_TRIED) return false;
  return demands.reduce((sum, { candidates = [] }) => sum + candidates.length, 0) <= MAX_TRIED;
}

function isPossible(demands: readonly Demand[]): boolean {
  const listed = demands.find(({ candidates }) => candidates !== undefined)?.candidates;
  if (listed !== undefined) return listed.some((value) => demands.every(({ test }) => test(value)));
  const ordered = demands.filter(({ bound }) => bound !== undefined);
  return listNumbers(ordered).some((value) => ordered.every(({ test }) => test(value)));
}

/** Numbers of which one lies in every range that the bounds can make: each, those between, those outside. */
function listNumbers(demands: readonly Demand[]): number[] {
  const bounds = demands.map(({ bound }) => Number(bound)).sort((a, b) => a - b);
  const between = bounds.map((bound, at) => (bound + (bounds[at + 1] ?? bound + 2)) / 2);
  return [(bounds[0] ?? 0) - 1, ...bounds, ...between];
}
