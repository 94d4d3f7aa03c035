import type { MapNode, Node } from "./tree.js";

/** Keys that make a part of a file a generator. */
export const GENERATOR_KEYS: readonly string[] = ["forEach", "when"];

/** A map that is repeated (`forEach`) or depends on a condition (`when`). */
export function isGenerator(node: Node): node is MapNode {
  return node.kind === "map" && GENERATOR_KEYS.some((key) => node.entries.has(key));
}
