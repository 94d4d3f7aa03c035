import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Node } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/** How a value of a property is spelled in a file. */
export interface Spelling {
    /** Words for messages. */
    readonly what: string;
    /** A text from TaskRouter as a file writes it. Default: as it is. */
    readonly spell?: (text: string) => string;
    readonly isUrl?: boolean;
}
/** Changes one value where it is written: the patch of that place; undefined if there is nothing to do, or it is left. */
export declare function changeValue(node: Node, live: Json, spelling: Spelling, updating: Updating): Patch;
/** Returns whether a value is written literally: nothing in it was filled in. */
export declare function isPlain(raw: Json, filled: Json, spell: (text: string) => string): boolean;
