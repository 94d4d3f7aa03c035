import type { Context, PlannedObject } from "./planning.js";
import type { UpdatedFile } from "./update-result.js";
/** The changed files, if they load. */
export interface BuiltFiles {
    readonly files: readonly UpdatedFile[];
    /** Ids of rules that the files allow now. */
    readonly allowed: readonly string[];
}
/** Why changes are not made: an error that the files would have then, if there is one. */
export interface Refused {
    readonly problem: string | undefined;
}
/**
 * The files after the changes of some objects, if they load then. Errors of rules in what TaskRouter has accepted are turned
 * off, at the object that breaks them.
 */
export declare function buildFiles(paths: readonly string[], planned: readonly PlannedObject[], context: Context): BuiltFiles | Refused;
