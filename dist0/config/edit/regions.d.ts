import type { CollectionPlace } from "./place.js";
/**
 * The lines of an item of a block: comments right above it, everything inside it, and the comments after that which are
 * indented deeper than the item.
 */
export interface Region {
    readonly start: number;
    readonly end: number;
    /** The item begins after a dash in its line: `- key: value`. */
    readonly isInline: boolean;
}
/** The regions of the items of a block; between them are blank lines and comments that belong to none of them. */
export declare function listRegions(text: string, block: CollectionPlace): Region[];
/** The end of the blank lines from an offset at the start of a line. */
export declare function skipBlank(text: string, offset: number): number;
/** The start of the blank lines before an offset at the start of a line. */
export declare function skipBlankBefore(text: string, offset: number): number;
