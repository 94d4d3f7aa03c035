import type { ExpressionOptions } from "./assumptions.js";
import type { Compare } from "./compare-values.js";
import type { Meaning } from "./operators.js";
export type { Compare } from "./compare-values.js";
/** The comparison of every operator. */
export type Comparisons = Readonly<Record<Meaning, Compare>>;
/** Makes the comparisons under one choice of options. */
export declare function createCompare(options: ExpressionOptions): Comparisons;
