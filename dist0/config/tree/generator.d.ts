import type { MapNode, Node } from "./tree.js";
/** Keys that make a part of a file a generator. */
export declare const GENERATOR_KEYS: readonly string[];
/** A map that is repeated (`forEach`) or depends on a condition (`when`). */
export declare function isGenerator(node: Node): node is MapNode;
