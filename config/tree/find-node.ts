import { type Span, toSnakeCase } from "../../language/index.js";
import type { Entry, MapNode, Node } from "./tree.js";

export type Path = readonly (string | number)[];

/** The node at a path, or the nearest one above it, and the span to show. */
interface FoundNode {
  readonly node: Node;
  readonly span: Span;
  /** False if the path leads to a member that is not written. */
  readonly isExact: boolean;
  /** Key of the member at the path, as it is written. */
  readonly key?: string;
}

export type FindEntry = (map: MapNode, key: string) => Entry | undefined;

const findByName: FindEntry = (map, key) => map.entries.get(key);

/**
 * Follows a path into a tree.
 *
 * @param isAtKey true to show the key of the last step in place of its value (unknown keys)
 */
export function findNode(root: Node, path: Path, isAtKey = false, find: FindEntry = findByName): FoundNode {
  let place: FoundNode = { node: root, span: root.span, isExact: true };
  for (const [index, step] of path.entries()) {
    const next = findStep(place.node, step, isAtKey && index === path.length - 1, find);
    if (next === undefined) return { ...place, isExact: false };
    place = next;
  }
  return place;
}

function findStep(node: Node, step: string | number, isAtKey: boolean, find: FindEntry): FoundNode | undefined {
  if (node.kind === "list") {
    const item = node.items[Number(step)];
    return item && { node: item, span: item.span, isExact: true };
  }
  const entry = node.kind === "map" ? find(node, String(step)) : undefined;
  return (
    entry && { node: entry.value, span: isAtKey ? entry.keySpan : entry.value.span, isExact: true, key: entry.key }
  );
}

/** Returns whether the predicate holds for a node along a path, including the last one. */
export function someOnPath(
  root: Node,
  path: Path,
  predicate: (node: Node) => boolean,
  find: FindEntry = findByName,
): boolean {
  return [...path.keys(), path.length].some((length) =>
    predicate(findNode(root, path.slice(0, length), false, find).node),
  );
}

/** Finds the member of a raw configuration that `fromWire` gives this name. */
export const findRawEntry: FindEntry = (map, key) => {
  if (key.startsWith("=")) return map.entries.get(key.slice(1));
  return map.entries.get(toSnakeCase(key)) ?? map.entries.get(key);
};
