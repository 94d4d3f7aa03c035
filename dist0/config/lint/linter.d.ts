import type { Configuration, Path } from "../../language/index.js";
import type { ProblemContext } from "../report/report-problems.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/** The routing of a workflow, as the rules see it. */
interface SeenRouting {
    readonly form: "yaml" | "raw";
    /** With {@link UNKNOWN} for unresolved values. */
    readonly configuration: Configuration;
    /** Values that are wrong by themselves: the rules report nothing about them. */
    readonly faults: readonly Path[];
}
/** Runs the rules over the objects of a workspace. */
export interface Linter {
    lintWorkflow(workflow: Entry, routing: SeenRouting, report: ProblemContext): void;
    lintTaskQueues(report: Omit<ProblemContext, "root">): void;
}
/** How much a linter knows, and looks for. */
interface Scope {
    /** False if a file could not be read, so that not all declared objects are known. */
    readonly isComplete: boolean;
    /** Whether an overlay that is not read may set a key. */
    readonly mayBeSet: (key: string) => boolean;
    /** True if only errors are reported. */
    readonly onlyErrors: boolean;
}
/** Creates the linter of a workspace. */
export declare function createLinter(sections: Sections, { isComplete, mayBeSet, onlyErrors }: Scope): Linter;
export {};
