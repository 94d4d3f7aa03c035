import type { Span } from "../../language/index.js";
import type { Fill, Piece, Use } from "./fill.js";
/**
 * Writes the values of indexes into the body of a placeholder: `taskQueues[parameters.queue].sid` becomes
 * `taskQueues.english.sid`.
 *
 * @param find returns the value of an index; undefined leaves it as it is
 * @returns undefined if a value is unresolved
 */
export declare function fillIndexes(body: string, find: (name: string) => Piece | undefined): string | undefined;
/** The value of an index that is a variable or a parameter. */
export declare function findIndex(name: string, span: Span, use: Use, fill: Fill): Piece;
