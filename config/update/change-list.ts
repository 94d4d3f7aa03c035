import { isSameValue, type Json, type Pair } from "../../language/index.js";
import type { ListItem, Patch } from "../edit/patch.js";
import { isGenerator } from "../tree/generator.js";
import { toJson } from "../tree/to-json.js";
import type { ListNode, Node } from "../tree/tree.js";
import { matchItems } from "./match-items.js";
import type { Written } from "./raw-index.js";
import { findObstacle, leave, moveToAnchor, type Updating } from "./updating.js";

/** How the items of a list are compared, changed and written. */
export interface ListRules {
  /** Words for messages: `filters`. */
  readonly what: string;
  match(before: readonly Json[], after: readonly Json[]): readonly Pair[];
  /** Items in the form in which they are matched. */
  toMatched(item: Json): Json;
  change(item: Node, live: Json, what: string): Patch;
  /** A new item as the file writes it. */
  toWritten(live: Json): Json;
}

/** One item of the list to write: a written one, or a new one. */
type Token = { readonly from: number; readonly patch: Patch } | { readonly value: Json };

/** Changes a list of filters or targets where it is written. Items that a repetition makes stay. */
export function changeList(node: ListNode, live: readonly Json[], rules: ListRules, updating: Updating): Patch {
  const written = updating.index.find(node);
  const obstacle = findObstacle(written, updating, [...live]);
  if (written === undefined || obstacle !== undefined || written.node.kind !== "list") {
    leave(node, [...live], rules.what, obstacle ?? "variable", updating);
    return undefined;
  }
  const sources = matchItems(written.node, node, isGenerator, (item) => updating.index.find(item)?.node);
  if (sources === undefined) {
    leave(node, [...live], rules.what, "layout", updating);
    return undefined;
  }
  const arranged = arrangeItems({ node, live, rules, updating, written, sources });
  const items = arranged.map((token): ListItem => ("from" in token ? token : { value: token.value }));
  const isSame = items.length === written.node.items.length && items.every(isUnchangedAt);
  return isSame ? undefined : moveToAnchor(written, { kind: "list", items }, updating);
}

function isUnchangedAt(item: ListItem, at: number): boolean {
  return "from" in item && item.from === at && item.patch === undefined;
}

/** A list with everything that its rearrangement depends on. */
interface Rearranging {
  readonly node: ListNode;
  readonly live: readonly Json[];
  readonly rules: ListRules;
  readonly updating: Updating;
  readonly written: Written;
  /** Index of the written item for each item. */
  readonly sources: readonly number[];
}

function arrangeItems(list: Rearranging): Token[] {
  const { node, live, rules, written, sources } = list;
  const before = node.items.map((item) => rules.toMatched(toJson(item)));
  const partners = new Map(rules.match(before, live.map(rules.toMatched)).map(([a, b]) => [b, a]));
  const fixed = findFixed(list, partners);
  const tokens: Token[] = [];
  for (const [at, item] of live.entries()) {
    const partner = partners.get(at);
    const source = partner === undefined ? undefined : sources[partner];
    if (partner === undefined || source === undefined) tokens.push({ value: rules.toWritten(item) });
    else if (!fixed.has(source)) tokens.push({ from: source, patch: changeItem(list, partner, item) });
    else if (!tokens.some((token) => "from" in token && token.from === source))
      tokens.push({ from: source, patch: undefined });
  }
  const count = written.node.kind === "list" ? written.node.items.length : 0;
  return keepFixed(tokens, fixed, count);
}

function changeItem({ node, rules }: Rearranging, at: number, live: Json): Patch {
  const item = node.items[at];
  return item === undefined ? undefined : rules.change(item, live, `${rules.what}[${at}]`);
}

/** Written items that stay whole: repetitions, and those whose removal would break others. */
function findFixed(list: Rearranging, partners: ReadonlyMap<number, number>): ReadonlySet<number> {
  const { node, live, written, sources, updating } = list;
  const raw = written.node.kind === "list" ? written.node.items : [];
  const kept = new Set([...partners.values()].map((at) => sources[at]));
  const fixed = new Set<number>();
  for (const [at, item] of raw.entries()) {
    if (isGenerator(item)) {
      fixed.add(at);
      const made = node.items.filter((_, index) => sources[index] === at);
      if (!isMadeAlike(list, partners, at)) leave(item, [...live], list.rules.what, "repetition", updating);
      else if (made.length === 0) continue;
    } else if (!kept.has(at) && updating.index.isShared([...written.path, at], item, written.uses)) {
      fixed.add(at);
      leave(item, undefined, `${list.rules.what}[${at}]`, "anchor", updating);
    }
  }
  return fixed;
}

/** Returns whether live items in a row are equal to those that a repetition makes. */
function isMadeAlike(
  { node, live, sources }: Rearranging,
  partners: ReadonlyMap<number, number>,
  source: number,
): boolean {
  const made = [...sources.keys()].filter((at) => sources[at] === source);
  const places = made.map((at) => [...partners].find(([, partner]) => partner === at)?.[0]);
  return made.every((at, index) => {
    const [place, before] = [places[index], places[index - 1]];
    const item = node.items[at];
    if (place === undefined || item === undefined) return false;
    const isInRow = index === 0 || (before !== undefined && place === before + 1);
    return isInRow && isSameValue(toJson(item), live[place]);
  });
}

/** Puts written items that must stay after the written item before them. */
function keepFixed(tokens: readonly Token[], fixed: ReadonlySet<number>, count: number): Token[] {
  const kept = [...tokens];
  for (let source = 0; source < count; source += 1) {
    const find = (wanted: number) => kept.findIndex((token) => "from" in token && token.from === wanted);
    if (!fixed.has(source) || find(source) >= 0) continue;
    let before = source - 1;
    while (before >= 0 && find(before) < 0) before -= 1;
    kept.splice(before < 0 ? 0 : find(before) + 1, 0, { from: source, patch: undefined });
  }
  return kept;
}
