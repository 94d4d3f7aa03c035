import type { ExpressionOptions } from "./assumptions.js";
import { type Compare, createValueComparison } from "./compare-values.js";
import { MEANINGS, type Meaning, OPERATORS } from "./operators.js";

export type { Compare } from "./compare-values.js";

/** The comparison of every operator. */
export type Comparisons = Readonly<Record<Meaning, Compare>>;

/** Makes the comparisons under one choice of options. */
export function createCompare(options: ExpressionOptions): Comparisons {
  const values = createValueComparison(options);
  return Object.fromEntries(MEANINGS.map((meaning) => [meaning, OPERATORS[meaning].compare(values)])) as Record<
    Meaning,
    Compare
  >;
}
