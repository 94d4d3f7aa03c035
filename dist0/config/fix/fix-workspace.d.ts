import type { LoadOptions, LoadResult } from "../load/load-result.js";
import type { PlainDiagnostic } from "../report/plain-diagnostics.js";
/** The fixes that were made, and the remaining findings. Nothing is written. */
export interface FixResult {
    /** Files that change, by path; texts without byte order mark. */
    readonly files: readonly {
        readonly path: string;
        readonly before: string;
        readonly after: string;
    }[];
    /** Each with its original position, and a description of its fix. */
    readonly fixed: readonly (PlainDiagnostic & {
        readonly done: string;
    })[];
    /** The result of a load with the fixes applied. */
    readonly result: LoadResult;
}
/**
 * Applies every fix that findings offer, until none is left. A round that would break a file is not applied.
 *
 * @param cwd folder that paths in findings are relative to
 */
export declare function fixWorkspace(paths: readonly string[], options?: LoadOptions, cwd?: string): FixResult;
