import type { Entry, MapNode, Node } from "../tree/tree.js";
import { type Scope, tagSpan } from "./scope.js";
import { substitute } from "./substitute.js";

/** Fills `${each.…}` into every text and key of a value. Outside of repetitions, the value stays as it is. */
export function substituteTree(node: Node, scope: Scope): Node {
  const { each, budget } = scope;
  if (each === undefined) return node;
  if (!budget.spend(1, node.span)) return toUnresolved(node, scope);
  if (node.kind === "scalar") return substitute(node, scope);
  const span = tagSpan(node.span, each);
  if (node.kind === "list") return { ...node, span, items: node.items.map((item) => substituteTree(item, scope)) };
  return substituteMembers(node, scope, ({ value }) => substituteTree(value, scope));
}

/** A map with its keys filled in; two that become the same are reported. */
export function substituteMembers(map: MapNode, scope: Scope, toValue: (entry: Entry) => Node): MapNode {
  const entries = new Map<string, Entry>();
  for (const entry of map.entries.values()) {
    const { key, keySpan } = substituteKey(entry, scope);
    const made: Entry = { key, keySpan, value: toValue(entry) };
    const before = entries.get(made.key);
    if (before === undefined) entries.set(made.key, made);
    else reportTwice(before, made, scope);
  }
  return { ...map, span: tagSpan(map.span, scope.each), entries };
}

/** A key with `${each.…}` filled in; unresolved if its parts are not known. */
interface SubstitutedKey extends Omit<Entry, "value"> {
  readonly isUnresolved: boolean;
}

/** Fills `${each.…}` into a key. */
export function substituteKey({ key, keySpan }: Entry, scope: Scope): SubstitutedKey {
  const filled = substitute({ kind: "scalar", span: keySpan, value: key }, scope);
  const span = tagSpan(keySpan, scope.each);
  if (filled.kind !== "scalar") {
    scope.fill.findings.add("bad-variable", { body: key.replace(/^\$\{\s*|\s*\}$/g, ""), isEmpty: false }, span);
    return { key, keySpan: span, isUnresolved: true };
  }
  return { key: String(filled.value), keySpan: span, isUnresolved: filled.isUnresolved === true };
}

/** Reports a key that two entries result in. */
export function reportTwice(first: Entry, second: Entry, { fill }: Pick<Scope, "fill">): void {
  const related = [{ span: first.keySpan, message: "first here" }];
  fill.findings.add("duplicate-key", { key: second.key, isRepeated: true }, second.keySpan, { related });
}

/** A part that only a stack can tell: rules know nothing about it. */
export function toUnresolved({ span }: Node, { each }: Scope): Node {
  return { kind: "scalar", span: tagSpan(span, each), value: null, isUnresolved: true };
}
