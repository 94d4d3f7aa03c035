import type { JsonObject } from "../../language/index.js";
import type { LoadOptions, LoadResult } from "../load/load-result.js";
/** A load, and one file that declares the same workspace. `diagnostics` has errors, and repetitions that need a stack. */
export interface RenderResult extends LoadResult {
    /** Undefined if there is an error, or if a repetition needs a stack. */
    readonly rendered: Rendered | undefined;
}
/** A workspace with everything written out. */
export interface Rendered {
    /** YAML in the order and spacing of `taskrouter fmt`. */
    readonly yaml: string;
    /** In the words of TaskRouter's JSON. */
    readonly json: JsonObject;
}
/**
 * Loads workspace files and writes everything out that they write once: repetitions, conditions, named expressions,
 * variables, overlays and included files. Secrets stay `${vars.…}`, and so does what only a stack knows.
 *
 * @example renderWorkspace(["taskrouter/"], { stack: "dev", vars: {} }).rendered?.yaml
 */
export declare function renderWorkspace(paths: readonly string[], options?: LoadOptions): RenderResult;
