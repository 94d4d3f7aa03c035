/** Compares two lists of numbers of the same length, the first number first. */
export declare function compareNumbers(a: readonly number[], b: readonly number[]): number;
