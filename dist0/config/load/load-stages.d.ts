import type { ControlledFindings } from "../controls/apply-controls.js";
import type { StackVariables } from "../interpolation/variables.js";
import type { CheckedWorkspace } from "./check-filled.js";
import type { FilledWorkspace } from "./fill-workspace.js";
import type { LoadContext } from "./load-context.js";
import type { LoadOptions } from "./load-result.js";
import type { FileChanges, Sources } from "./read-sources.js";
/** The results of all stages of a load. */
export interface LoadedStages extends ControlledFindings {
    readonly context: LoadContext;
    readonly read: Sources;
    readonly variables: StackVariables | undefined;
    readonly filled: FilledWorkspace;
    readonly checked: CheckedWorkspace;
    /** Sections of which more objects may exist than are known. */
    readonly open: ReadonlySet<string>;
}
/**
 * Runs the stages of a load one after another.
 *
 * @param changes files that are not written yet
 */
export declare function loadStages(paths: readonly string[], options: LoadOptions, changes?: FileChanges): LoadedStages;
/** How the sources of a load are used. */
interface Reading {
    /** The files and folders that were named; empty for texts that are not written yet. */
    readonly paths: readonly string[];
    readonly stack?: string | undefined;
    readonly variables: StackVariables | undefined;
}
/** Runs the stages after the first one. */
export declare function runStages(read: Sources, { paths, stack, variables }: Reading, context: LoadContext): LoadedStages;
export {};
