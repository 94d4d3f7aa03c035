import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { Compare } from "./compare.js";
import type { Meaning } from "./operators.js";
import type { Resolve } from "./resolve.js";
import type { Scope } from "./scope.js";

/** A comparison that only needs the scope. */
type Evaluate = (scope: Scope) => boolean;

type Specialize<Constant extends Json> = (
  get: Resolve,
  constant: Constant,
  compare: Compare,
  options: ExpressionOptions,
) => Evaluate;

/**
 * Compares a value with a constant in one closure: nine of ten comparisons that people write are `name OPERATOR constant`,
 * and the type of the constant need not be checked each time. The result is that of {@link createCompare}; undefined if
 * there is no shorter way. Whole expressions are evaluated 1.5 times as fast (`npm run bench -- expressions`), which the
 * engine does for each filter of a task and each worker of a target.
 */
export function compareConstant(
  meaning: Meaning,
  get: Resolve,
  constant: Json,
  compare: Compare,
  options: ExpressionOptions,
): Evaluate | undefined {
  if (typeof constant === "number" && meaning in orderings)
    return orderings[meaning as keyof typeof orderings](get, constant, compare, options);
  // equality is identity only if nothing is folded or converted
  if (options.stringCase === "insensitive" || options.numericStrings === "always") return undefined;
  if (Array.isArray(constant)) return memberships[meaning]?.(get, constant, compare, options);
  // a constant is not an object: the language has none
  return equalities[meaning]?.(get, constant as Scalar, compare, options);
}

const orderings: Readonly<Record<"<" | "<=" | ">" | ">=", Specialize<number>>> = {
  "<": (get, constant, compare) => (scope) => {
    const value = get(scope);
    return typeof value === "number" ? value < constant : compare(value, constant);
  },
  "<=": (get, constant, compare) => (scope) => {
    const value = get(scope);
    return typeof value === "number" ? value <= constant : compare(value, constant);
  },
  ">": (get, constant, compare) => (scope) => {
    const value = get(scope);
    return typeof value === "number" ? value > constant : compare(value, constant);
  },
  ">=": (get, constant, compare) => (scope) => {
    const value = get(scope);
    return typeof value === "number" ? value >= constant : compare(value, constant);
  },
};

type Scalar = string | number | boolean | null;

const equalities: Partial<Readonly<Record<Meaning, Specialize<Scalar>>>> = {
  // a list is identical to no scalar
  "==": (get, constant) => (scope) => get(scope) === constant,
  "!=": (get, constant, compare, { missingNotEqual }) => {
    if (constant === null) return (scope) => compare(get(scope), null);
    return (scope) => {
      const value = get(scope);
      return value === null ? missingNotEqual : value !== constant && !Array.isArray(value);
    };
  },
  HAS: (get, constant) => (scope) => {
    const value = get(scope);
    return Array.isArray(value) && value.includes(constant);
  },
};

/** Longest list that is searched faster than a set of it. Measured with `npm run bench`. */
const SHORT = 8;

const memberships: Partial<Readonly<Record<Meaning, Specialize<Json[]>>>> = {
  IN: (get, constant) => {
    const holds = createHolds(constant);
    return (scope) => holds(get(scope));
  },
  "NOT IN": (get, constant, _, { missingNotInList }) => {
    const holds = createHolds(constant);
    const isForMissing = missingNotInList && !holds(null);
    return (scope) => {
      const value = get(scope);
      if (value === null) return isForMissing;
      return !holds(value) && !Array.isArray(value);
    };
  },
};

/** Lists and objects in a list are not identical to any value of a scope. */
function createHolds(list: readonly Json[]): (value: Json) => boolean {
  if (list.length <= SHORT) return (value) => list.includes(value);
  const set = new Set(list);
  return (value) => set.has(value);
}
