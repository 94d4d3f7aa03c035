import type { Tally, Threshold } from "./threshold.js";
/**
 * The message for a run that changes or deletes more than it may; undefined if it does not.
 *
 * @param tallies by kind
 */
export declare function explainMany(tallies: readonly Tally[], threshold: Threshold): string | undefined;
