import type { ListNode, Node } from "../tree/tree.js";
/**
 * Finds, for each item of a list after everything is written out, the index of the written item that it comes from. A
 * written item can be a repetition, which makes any number of items; undefined if that is uncertain.
 *
 * @param isGenerator returns whether a written item makes any number of items
 * @param findWritten returns the written value of an item
 */
export declare function matchItems(written: ListNode, filled: ListNode, isGenerator: (item: Node) => boolean, findWritten: (item: Node) => Node | undefined): readonly number[] | undefined;
