import type { Texts } from "./read-text.js";
/** The texts of the overlays of every stack. A load of a stack that has one reports what is wrong with it. */
export declare function readOverlays(paths: readonly string[], texts: Texts | undefined): string[];
/**
 * Returns a function that says whether an overlay may set a key. Without a stack no overlay is read, and what the files
 * lack may be in those of all stacks.
 *
 * @param stack the stack of the load: with it everything is known
 */
export declare function createMayBeSet(paths: readonly string[], stack: string | undefined, texts: Texts | undefined): (key: string) => boolean;
