import type { DesiredWorkspace } from "../desired.js";
import type { ObjectRef } from "../report/findings.js";
import type { Reported } from "../report/view.js";
/** The result of {@link loadTexts}. */
export interface LoadedTexts extends Reported {
    /** Also if there are findings. */
    readonly desired: DesiredWorkspace;
    /** The errors of rules that `allow` can override, by object. */
    readonly allowable: readonly {
        readonly subject: ObjectRef;
        readonly id: string;
    }[];
}
/**
 * Reads workspace files that are not written yet, as {@link loadWorkspace} would read them in their folder.
 *
 * @param folder absolute
 * @param texts by absolute path, all in the folder
 * @param vars values of `${vars.x}`, all of them secret
 */
export declare function loadTexts(folder: string, texts: ReadonlyMap<string, string>, vars: Readonly<Record<string, string>>): LoadedTexts;
