import type { LoadOptions, LoadResult } from "./load-result.js";
import type { LoadedStages } from "./load-stages.js";
/**
 * Reads workspace files into the desired workspace, and checks everything that can be known without TaskRouter. Never
 * throws for a user's mistake: all of them come back as findings, each with its position.
 *
 * @param paths files and folders; a folder is read recursively
 * @example
 * const result = loadWorkspace(["taskrouter/"], { stack: "dev", vars: { host: "example.com" } });
 * if (result.desired === undefined) console.error(formatDiagnostics(result));
 */
export declare function loadWorkspace(paths: readonly string[], options?: LoadOptions): LoadResult;
/** The result of a load that is done. */
export declare function toResult({ context, variables, checked, findings, overridden, open }: LoadedStages): LoadResult;
