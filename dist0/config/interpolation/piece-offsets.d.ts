import type { ScalarNode } from "../tree/tree.js";
/** A part of a text as it is written, and its replacement. */
export interface WrittenPiece {
    readonly written: string;
    readonly text: string;
}
/**
 * Returns the offsets in the file of a text that was filled in: exact in parts that were written, and the whole `${…}`
 * for its replacement.
 */
export declare function createPieceOffsets(pieces: readonly WrittenPiece[], { offsetOf }: ScalarNode): ScalarNode["offsetOf"] | undefined;
