import type { Span } from "../../language/index.js";

/** The contents of a file, with the span of every key and value. Never changed after it is built. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: "scalar";
  readonly span: Span;
  readonly value: Scalar;
  /**
   * Offset in the file of a character of a text value, or of the end of a part that ends there; absent if a part of the
   * text is written elsewhere.
   */
  readonly offsetOf?: (index: number, isEnd?: boolean) => number;
  /** Contains `${vars.…}` that no stack has filled in: its value is unknown, so rules that read it are skipped. */
  readonly isUnresolved?: boolean;
  /** Made from a secret variable: never shown. */
  readonly isSecret?: boolean;
  /** With `isSecret`: the text with `${vars.…}` in place of every secret. */
  readonly template?: string;
}

export type Scalar = null | boolean | number | string;

/** A map with the same span and other entries. */
export function withEntries(map: MapNode, entries: Iterable<Entry>): MapNode {
  return { ...map, entries: new Map([...entries].map((entry) => [entry.key, entry])) };
}

/** An entry with other members in its map; the same entry if it has another value. */
export function mapMembers(entry: Entry, map: (member: Entry) => Entry): Entry {
  if (entry.value.kind !== "map") return entry;
  return { ...entry, value: withEntries(entry.value, [...entry.value.entries.values()].map(map)) };
}

/** The value under a key of a map; undefined for another kind of node. */
export function getValue(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The entries of a map, in order; none for another kind of node. */
export function listEntries(node: Node | undefined): Entry[] {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}

/** The text of a scalar that holds text. */
export function getText(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** Returns whether a node contains an unresolved value, at any depth. */
export function hasUnresolved(node: Node): boolean {
  return someScalar(node, (scalar) => scalar.isUnresolved === true);
}

/** Returns whether a node contains the value of a secret variable, at any depth. */
export function hasSecret(node: Node): boolean {
  return someScalar(node, (scalar) => scalar.isSecret === true);
}

function someScalar(node: Node, predicate: (scalar: ScalarNode) => boolean): boolean {
  if (node.kind === "scalar") return predicate(node);
  if (node.kind === "list") return node.items.some((item) => someScalar(item, predicate));
  for (const { value } of node.entries.values()) if (someScalar(value, predicate)) return true;
  return false;
}

/** Describes the value of a node for messages; a secret is never shown. */
export function describeNode(node: Node): string {
  if (node.kind !== "scalar") return node.kind === "map" ? "a map" : "a list";
  if (node.isSecret) return "a secret";
  if (node.value === null) return "empty";
  const text = JSON.stringify(node.value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
