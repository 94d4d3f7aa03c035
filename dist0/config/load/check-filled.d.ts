import type { Configuration } from "../../language/index.js";
import type { Section, Sections } from "../tree/sections.js";
import type { FilledWorkspace } from "./fill-workspace.js";
import type { LoadContext } from "./load-context.js";
/** Stage 5: the workspace with every finding reported. */
export interface CheckedWorkspace {
    readonly sections: Sections;
    /** Routing in our form by workflow key, where it is known. */
    readonly configurations: ReadonlyMap<string, Configuration>;
}
/** How much of what the user meant is known. */
interface Known {
    /** False if a file could not be read. */
    readonly isComplete: boolean;
    /** Sections that a mistake leaves incomplete. */
    readonly open: ReadonlySet<Section>;
    /** Whether an overlay that is not read may set a key. */
    readonly mayBeSet: (key: string) => boolean;
}
/** Checks everything that can be known without TaskRouter. */
export declare function checkFilled({ sections, routings }: FilledWorkspace, { isComplete, open, mayBeSet }: Known, { findings, sources, onlyErrors, hidesUnknown }: LoadContext): CheckedWorkspace;
export {};
