import type { Json } from "../../language/index.js";
import type { Node } from "./tree.js";
/**
 * The plain value of a tree, with unresolved texts as they are written. Never change it: each node is converted once.
 */
export declare function toJson(node: Node): Json;
/** The same with {@link UNKNOWN} for every unresolved value; the same object if all values are known. */
export declare function toKnownJson(node: Node): Json;
