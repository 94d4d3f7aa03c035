import type { CST } from "yaml";
import type { Block } from "./layout.js";
import type { Source } from "./source.js";
/** Shared by the steps of one reading. */
interface Reading {
    readonly source: Source;
    /** Column of the entry that contains the brackets. */
    readonly column: number;
}
/** Reads the contents of brackets as entries; undefined if they cannot be formatted. */
export declare function readFlow(token: CST.FlowCollection, reading: Reading): Block | undefined;
export {};
