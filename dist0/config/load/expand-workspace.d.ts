import type { Fill } from "../interpolation/fill.js";
import type { StackVariables } from "../interpolation/variables.js";
import type { Section, Sections } from "../tree/sections.js";
import type { LoadContext } from "./load-context.js";
import type { Merged } from "./merge-sources.js";
/** Stage 3: the sections with every repetition written out. */
export interface ExpandedWorkspace {
    readonly sections: Sections;
    /** Sections that are not all there: an unknown name may be declared in them. */
    readonly open: ReadonlySet<Section>;
    /** Fills in everything except `${each.…}`, which is filled in already. */
    readonly fill: Fill;
}
/** Reads the variables, and writes out every `forEach` and `when`. */
export declare function expandWorkspace({ sections: read, later, open }: Merged, stack: StackVariables | undefined, { findings }: LoadContext): ExpandedWorkspace;
