import type { Context } from "../../context.js";
/**
 * Makes a call to an object or a list that may be gone. A single 404 proves nothing: a proxy or a wrong route may have
 * answered. It counts only if the same credentials also get a 404 for each object in `paths`.
 *
 * @param paths of the objects that are gone too if this one is: its workspace and itself
 * @returns undefined if the object or the list is gone
 * @throws StandaloneError if a call was answered with 404 although one of the objects exists, and for a workspace that is
 * gone, unless the user lets the run forget it
 */
export declare function unlessGone<T>(context: Context, paths: readonly string[], call: () => Promise<T>): Promise<T | undefined>;
