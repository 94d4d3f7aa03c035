import type { LintContext, ReadExpression } from "../../language/index.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/** The declared objects as lint rules see them. */
export interface LintContexts {
    /** Applies to every workflow and queue. */
    readonly common: LintContext;
    /** The same, with the properties of a workflow apart from its routing. */
    forWorkflow(workflow: Entry, form: "yaml" | "raw"): LintContext;
}
/** How much of the declarations is known. */
interface Known {
    /** False if a file could not be read. */
    readonly isComplete: boolean;
    /** Whether an overlay that is not read may set a key. */
    readonly mayBeSet: (key: string) => boolean;
}
/** Reads the lint context once. Values of a wrong type are left out: they are reported elsewhere. */
export declare function createContexts(sections: Sections, { isComplete, mayBeSet }: Known, read: ReadExpression): LintContexts;
export {};
