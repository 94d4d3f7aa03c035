import { type Entry, getValue, type MapNode, type Node, type ScalarNode } from "../tree/tree.js";

/** One item of a `forEach`, on its way. */
export interface Item {
  /** Undefined for an item that has no name of its own: a map in a list. */
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  /** Shown in findings. */
  readonly label: string;
}

/** One repetition: the values of `${each.…}`. */
export interface Each {
  /** A map with `key`, `value` and, in a repetition inside another, `outer`. */
  readonly node: MapNode;
  /** Names of all repetitions around it, the outermost first: `en/gold`. */
  readonly label: string;
}

/** The repetition of an item, inside another or not. */
export function createEach({ key, value, label }: Item, outer: Each | undefined): Each {
  const members: [string, Node | undefined][] = [
    ["key", key],
    ["value", value],
    ["outer", outer?.node],
  ];
  const entries = members.flatMap(([name, node]): [string, Entry][] =>
    node === undefined ? [] : [[name, { key: name, keySpan: node.span, value: node }]],
  );
  return {
    node: { kind: "map", span: value.span, entries: new Map(entries) },
    label: outer === undefined ? label : `${outer.label}/${label}`,
  };
}

/** The value of `each.…`, or the part of it that is missing. */
export type FoundPart =
  | { readonly kind: "found"; readonly node: Node }
  | { readonly kind: "missing"; readonly owner: string; readonly member: string; readonly names: readonly string[] };

/** Follows a path such as `["each", "value", "queue"]`. */
export function followEach(each: Each, path: readonly (string | number)[]): FoundPart {
  let node: Node = each.node;
  let owner = "each";
  for (const step of path.slice(1)) {
    const next: Node | undefined = node.kind === "list" ? node.items[Number(step)] : getValue(node, String(step));
    if (next === undefined)
      return {
        kind: "missing",
        owner,
        member: String(step),
        names: node.kind === "map" ? [...node.entries.keys()] : [],
      };
    node = next;
    owner = `${owner}.${step}`;
  }
  return { kind: "found", node };
}
