import type { Scalar } from "../tree/tree.js";
import type { ScalarPlace } from "./place.js";
/**
 * Where a scalar is written: each has its own signs that a plain text cannot contain. `commented`: a comment may follow, and must
 * not look like the rest of an expression.
 */
export type Surroundings = "block" | "commented block" | "flow" | "commented flow" | "json";
/**
 * Prints a scalar on one line: plain if every parser reads it as the same value, else in the quotation marks that need
 * no escapes.
 *
 * @param style the style to keep as far as it can hold the value
 */
export declare function printScalar(value: Scalar, where: Surroundings, style?: ScalarPlace["style"]): string;
/** The header and the lines of a text in a block; undefined for a text that a block cannot hold exactly. */
export interface PrintedBlock {
    readonly header: string;
    readonly body: string;
}
/**
 * Prints a text as a block scalar.
 *
 * @param sign `|` or `>`; a text of several lines is always `|`
 * @param indent of the lines, in spaces
 */
export declare function printBlockScalar(value: string, sign: "|" | ">", indent: number, eol: string): PrintedBlock | undefined;
