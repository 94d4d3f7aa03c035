import type { Explanation } from "./explain.js";
/**
 * Prints an explanation as a tree, one line per part: its text, its value, and the values of its names.
 *
 * @returns ends with a line break
 */
export declare function formatExplanation(explanation: Explanation): string;
