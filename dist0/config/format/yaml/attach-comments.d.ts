import type { Block, Entry } from "./layout.js";
import type { OwnComment, Source } from "./source.js";
/** A block that does not have all its comments yet. */
export interface ReadBlock extends Block {
    readonly entries: ReadEntry[];
    readonly footer: string[];
    /** Column at which its entries begin, from 0. */
    readonly column: number;
}
/** An entry that does not have all its comments yet. */
export interface ReadEntry extends Entry {
    readonly leading: string[];
    /** Comments between its key and a value that is not a block. */
    readonly inner: readonly string[];
    isSpaced: boolean;
    /** Line of the first comment above it, or its own line; from 1. */
    firstLine: number;
    /** From 1. */
    readonly line: number;
    readonly column: number;
    /** The blocks that contain it, outermost first. */
    readonly within: readonly ReadBlock[];
}
/**
 * Attaches each comment on a line of its own to the following entry; or, if it is indented deeper than that entry, to
 * the block that it closes.
 *
 * @param entries all entries of the file, each before the entries inside it
 */
export declare function attachComments(root: ReadBlock, entries: readonly ReadEntry[], comments: readonly OwnComment[], source: Source): void;
