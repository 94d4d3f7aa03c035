import type { Fill } from "../interpolation/fill.js";
import type { Section, Sections } from "../tree/sections.js";
/** Sections with every repetition written out. */
export interface Expanded {
    readonly sections: Sections;
    /** Sections of which only a stack can tell all objects. */
    readonly open: ReadonlySet<Section>;
}
/**
 * Writes out every `forEach` and `when`, then applies the parts of overlays that name repeated objects.
 *
 * @param overlays in the order in which they apply
 */
export declare function expandSections(read: Sections, overlays: readonly Sections[], fill: Fill): Expanded;
