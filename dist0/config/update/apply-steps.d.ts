import type { Step } from "./step.js";
/**
 * Applies changes to the texts of files.
 *
 * @returns the new texts by path; undefined if one of the changes cannot be made
 */
export declare function applySteps(steps: readonly Step[], sources: ReadonlyMap<string, string>): Map<string, string> | undefined;
