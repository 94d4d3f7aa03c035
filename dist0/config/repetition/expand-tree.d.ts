import type { Node } from "../tree/tree.js";
import type { Scope } from "./scope.js";
/** A place in which lists of repeatable items are, and the items themselves. */
export type Place = "workflow" | "filter" | "target" | "plain";
/** Writes out the repetitions inside an object or an item, and fills in `${each.…}`. */
export declare function expandTree(node: Node, place: Place, scope: Scope): Node;
