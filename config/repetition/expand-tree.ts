import { isGenerator } from "../tree/generator.js";
import type { Entry, ListNode, Node } from "../tree/tree.js";
import { runGenerator } from "./generator.js";
import { type Scope, tagSpan } from "./scope.js";
import { substituteMembers, substituteTree, toUnresolved } from "./substitute-tree.js";

/** A place in which lists of repeatable items are, and the items themselves. */
export type Place = "workflow" | "filter" | "target" | "plain";

/** The lists whose items can be repeated, by the place that has them. */
const LISTS: { readonly [P in Place]?: { readonly key: string; readonly item: Place } } = {
  workflow: { key: "filters", item: "filter" },
  filter: { key: "targets", item: "target" },
};

/** The key of a group of items: the list that they belong to. */
const GROUPS: { readonly [P in Place]?: string } = { filter: "filters", target: "targets" };

/** Writes out the repetitions inside an object or an item, and fills in `${each.…}`. */
export function expandTree(node: Node, place: Place, scope: Scope): Node {
  const list = LISTS[place];
  if (list === undefined || node.kind !== "map") return substituteTree(node, scope);
  if (!scope.budget.isSpent && scope.each !== undefined) scope.budget.spend(1, node.span);
  return substituteMembers(node, scope, ({ key, value }: Entry) =>
    key === list.key && value.kind === "list" ? expandItems(value, list.item, scope) : substituteTree(value, scope),
  );
}

function expandItems(list: ListNode, place: Place, scope: Scope): ListNode {
  const items = list.items.flatMap((item): readonly Node[] => {
    if (!isGenerator(item)) return [expandTree(item, place, scope)];
    const made = runGenerator<Node>(item, GROUPS[place], scope, {
      one: (body, inner) => [expandTree(body, place, inner)],
      group: (parts, inner) => {
        const list = parts.kind === "scalar" ? substituteTree(parts, inner) : parts;
        return list.kind === "list" ? expandItems(list, place, inner).items : undefined;
      },
    });
    return made === "unresolved" ? [toUnresolved(item, scope)] : made;
  });
  return { ...list, span: tagSpan(list.span, scope.each), items };
}
