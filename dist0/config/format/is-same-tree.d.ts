import type { Node } from "../tree/tree.js";
/** Returns whether two trees are equal, regardless of the order of members. */
export declare function isSameTree(a: Node, b: Node): boolean;
