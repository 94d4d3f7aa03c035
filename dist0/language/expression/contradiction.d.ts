import type { Comparison, Logical, Reference, TextSpan } from "./ast.js";
import type { Comparisons } from "./compare.js";
import type { Origin } from "./resolve.js";
/** Comparisons joined by AND that no value of one name satisfies together. */
export interface Contradiction extends TextSpan {
    /** As written where it comes first. */
    readonly name: string;
    /** The comparisons of that name, in order. */
    readonly comparisons: readonly Comparison[];
}
/**
 * Finds the first name of which an AND demands the impossible: two values at once (`a == 1 AND a == 2`), an empty range
 * (`a > 5 AND a < 3`), or a value that another comparison excludes. Only comparisons of names with constants count.
 */
export declare function findContradiction(node: Logical, originOf: (reference: Reference) => Origin, compare: Comparisons): Contradiction | undefined;
