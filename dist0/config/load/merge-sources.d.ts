import type { Section, Sections } from "../tree/sections.js";
import type { LoadContext } from "./load-context.js";
import type { Sources } from "./read-sources.js";
/** Stage 2: the sections of all files, merged. */
export interface Merged {
    readonly sections: Sections;
    /** The parts of overlays that name what repetitions may make, in the order in which they apply. */
    readonly later: readonly Sections[];
    /** Sections that are not all there because of a mistake that is reported: an unknown name may be declared in them. */
    readonly open: ReadonlySet<Section>;
}
/** Merges the sections of all files, and applies the overlays. */
export declare function mergeSources(read: Sources, context: LoadContext, stack?: string): Merged;
