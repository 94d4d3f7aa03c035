import type { Span } from "../../language/index.js";
import type { Entry, MapNode, Node } from "./tree.js";

export type Path = readonly (string | number)[];

/** Where a path leads: the node there or the nearest one above it, and the place to show. */
interface Place {
  readonly node: Node;
  readonly span: Span;
  /** False when the path leads to a member that is not written. */
  readonly isExact: boolean;
  /** Key of the member that the path leads to, as it is written. */
  readonly key?: string;
}

export type FindEntry = (map: MapNode, key: string) => Entry | undefined;

const findByName: FindEntry = (map, key) => map.entries.get(key);

/**
 * Follows a path into a tree.
 *
 * @param isAtKey true to show the key of the last step and not its value (unknown keys)
 */
export function findPlace(root: Node, path: Path, isAtKey = false, find: FindEntry = findByName): Place {
  let place: Place = { node: root, span: root.span, isExact: true };
  for (const [index, step] of path.entries()) {
    const next = findStep(place.node, step, isAtKey && index === path.length - 1, find);
    if (next === undefined) return { ...place, isExact: false };
    place = next;
  }
  return place;
}

function findStep(node: Node, step: string | number, isAtKey: boolean, find: FindEntry): Place | undefined {
  if (node.kind === "list") {
    const item = node.items[Number(step)];
    return item && { node: item, span: item.span, isExact: true };
  }
  const entry = node.kind === "map" ? find(node, String(step)) : undefined;
  return (
    entry && { node: entry.value, span: isAtKey ? entry.keySpan : entry.value.span, isExact: true, key: entry.key }
  );
}

/** True when a node on the way along a path is one that the predicate names, the last one included. */
export function someOnPath(
  root: Node,
  path: Path,
  predicate: (node: Node) => boolean,
  find: FindEntry = findByName,
): boolean {
  return [...path.keys(), path.length].some((length) =>
    predicate(findPlace(root, path.slice(0, length), false, find).node),
  );
}

/** Finds the member of a raw configuration that `fromWire` calls by this name. */
export const findRawEntry: FindEntry = (map, key) => {
  if (key.startsWith("=")) return map.entries.get(key.slice(1));
  const wireKey = key.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
  return map.entries.get(wireKey) ?? map.entries.get(key);
};
