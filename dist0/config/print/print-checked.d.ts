import type { DesiredWorkspace } from "../desired.js";
import type { LoadedTexts } from "../load/load-texts.js";
import type { PrintedWorkspace, PrintOptions } from "./print-workspace.js";
/** Printed files that were loaded again. */
export interface CheckedFiles extends PrintedWorkspace {
    /** The findings of the files, as `taskrouter validate` reports them. */
    readonly loaded: LoadedTexts;
    /** Ids of the rules that live objects break: the files allow them, because TaskRouter accepted them. */
    readonly allowed: readonly string[];
    /** Objects that are not the same after they were loaded again, as `section.key`: a bug of this program. */
    readonly unfaithful: readonly string[];
}
/**
 * Prints a live workspace as files, and loads them again. Errors of rules in what TaskRouter has accepted are turned
 * off, at the workflow or task queue that breaks them.
 *
 * @param folder absolute path of the files in messages; nothing is written
 */
export declare function printChecked(desired: DesiredWorkspace, folder: string, options: PrintOptions): CheckedFiles;
