import type { Json } from "../../language/index.js";
import type { Surroundings } from "./print-scalar.js";
/** How a text is written: new values follow it. */
export interface TextStyle {
    readonly isJson: boolean;
    readonly eol: string;
    /** Spaces per level of a block. */
    readonly step: number;
    /** Whether the dashes of a list are indented below their key. */
    readonly indentsLists: boolean;
}
/** Prints a value in brackets on one line. */
export declare function printFlow(value: Json, where: Exclude<Surroundings, "block" | "commented block">): string;
/**
 * Prints a value in brackets: over several lines if it is long, which only JSON needs.
 *
 * @param indent of the line that it begins on
 */
export declare function printJson(value: Json, indent: number, style: TextStyle): string;
/**
 * Prints a member of a block map, its lines from the column on; the last one has its line break.
 *
 * @param isInline maps next to it are in brackets: so is this one, if it is short enough
 */
export declare function printMember(key: string, value: Json, column: number, style: TextStyle, isInline?: boolean): string;
/** Prints an item of a block list, its lines from the column on. @param isInline see {@link printMember} */
export declare function printItem(value: Json, column: number, style: TextStyle, isInline?: boolean): string;
/** Prints a value after a colon, from the space before it to its last line break. */
export declare function printAfter(value: Json, column: number, key: string, style: TextStyle): string;
