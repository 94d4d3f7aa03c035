import type { Sections } from "../tree/sections.js";
/** An overlay in two parts: `later` applies to what repetitions make. */
interface SplitOverlay {
    readonly now: Sections;
    readonly later: Sections;
}
/**
 * Splits an overlay. Most of it applies to the files as they are written, generators included; an object that they do not
 * declare may be one that a repetition makes.
 */
export declare function splitOverlay(base: Sections, overlay: Sections): SplitOverlay;
export {};
