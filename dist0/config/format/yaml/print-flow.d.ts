import type { Shape } from "../key-order.js";
import type { Block, Entry } from "./layout.js";
/** Returns whether a map or a list fits on one line: without comments or multi-line texts, at any depth. */
export declare function isOneLiner({ entries, footer }: Block): boolean;
/** All comments of an entry itself. */
export declare function listTexts({ leading, comment }: Entry): string[];
/** Prints a map or a list in brackets, on one line. */
export declare function printFlow(block: Block, shape: Shape): string;
/**
 * Prints the key with its colon; nothing in a list. In TaskRouter's own JSON it stays as it is.
 *
 * @param shape of the map that contains it
 */
export declare function printKey({ key }: Entry, shape: Shape): string[];
/** The blocks that an entry contains. */
export declare function shapeOf({ key }: Entry, shape: Shape): Shape;
