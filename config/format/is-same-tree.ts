import type { MapNode, Node } from "../tree/tree.js";

/** Returns whether two trees are equal, regardless of the order of members. */
export function isSameTree(a: Node, b: Node): boolean {
  if (a.kind === "scalar") return b.kind === "scalar" && Object.is(a.value, b.value);
  if (a.kind === "map") return b.kind === "map" && isSameMap(a, b);
  if (b.kind !== "list" || a.items.length !== b.items.length) return false;
  return a.items.every((item, at) => isSame(item, b.items[at]));
}

function isSameMap(a: MapNode, b: MapNode): boolean {
  if (a.entries.size !== b.entries.size) return false;
  return [...a.entries.values()].every(({ key, value }) => isSame(value, b.entries.get(key)?.value));
}

function isSame(a: Node, b: Node | undefined): boolean {
  return b !== undefined && isSameTree(a, b);
}
