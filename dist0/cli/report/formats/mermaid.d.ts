import type { ChangedRouting } from "../content/index.js";
/**
 * Draws the changed filters of workflows before and after, in at most 2,000 characters.
 *
 * @returns the number of filters that had no place
 */
export declare function drawMermaid(routing: readonly ChangedRouting[]): {
    text: string;
    omitted: number;
};
