import type { FilledWorkspace } from "../load/fill-workspace.js";
import type { LoadOptions, LoadResult } from "../load/load-result.js";
import type { FileChanges, Sources } from "../load/read-sources.js";
import type { Finding } from "../report/findings.js";
/** A load with everything that an update needs of its stages. */
export interface WrittenLoad {
    readonly read: Sources;
    readonly filled: FilledWorkspace;
    readonly result: LoadResult;
    /** The findings of the result with the objects that they are about. */
    readonly findings: readonly Finding[];
}
/** Loads files as `loadWorkspace` does. */
export declare function loadWritten(paths: readonly string[], options: LoadOptions, changes?: FileChanges): WrittenLoad;
