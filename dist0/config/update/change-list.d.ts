import type { Json, Pair } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { ListNode, Node } from "../tree/tree.js";
import type { Updating } from "./updating.js";
/** How the items of a list are compared, changed and written. */
export interface ListRules {
    /** Words for messages: `filters`. */
    readonly what: string;
    match(before: readonly Json[], after: readonly Json[]): readonly Pair[];
    /** Items in the form in which they are matched. */
    toMatched(item: Json): Json;
    change(item: Node, live: Json, what: string): Patch;
    /** A new item as the file writes it. */
    toWritten(live: Json): Json;
}
/** Changes a list of filters or targets where it is written. Items that a repetition makes stay. */
export declare function changeList(node: ListNode, live: readonly Json[], rules: ListRules, updating: Updating): Patch;
