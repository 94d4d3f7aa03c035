import type { Context } from "../../context.js";
/**
 * Compares everything that workspace files declare with the stack's state, before the first write of a run: a provider sees one
 * resource at a time, and no deletes in a preview. Says which objects stay. See docs/decisions/many-changes.md.
 *
 * @param text the input of the first object
 * @returns the reason to refuse the run; undefined if it may go on, or if the state cannot be read
 */
export declare function guardPlan(context: Context, text: string): Promise<string | undefined>;
