import { isSameValue, type Json, type JsonObject } from "../../language/index.js";
import { type AddedMember, joinMembers, type Patch } from "../edit/patch.js";
import type { LeftReason } from "../report/codes/updates.js";
import { toJson } from "../tree/to-json.js";
import type { Entry, MapNode } from "../tree/tree.js";
import { findObstacle, leave, moveToAnchor, type Updating } from "./updating.js";

/** How the members of a map are compared, changed and written. */
export interface MapRules {
  readonly what: string;
  /** Name of a member in the form in which it is compared. */
  nameOf(written: string): string;
  /** The reverse. */
  toWritten(name: string, live: Json): readonly [key: string, value: Json];
  /** Names in the order in which they are written. */
  readonly order: readonly string[];
  /** All keys of the written map, if only some of its members are compared. */
  readonly keys?: readonly string[];
  change(entry: Entry, name: string, live: Json): Patch;
}

/** Changes the members of a map where they are written. Null is the same as absent. */
export function changeMap(node: MapNode, live: JsonObject, rules: MapRules, updating: Updating): Patch {
  const changed = new Map<string, Patch>();
  const removed = new Set<string>();
  const present = new Map([...node.entries.values()].map((entry) => [rules.nameOf(entry.key), entry]));
  const written = updating.index.find(node);
  const obstacle = findObstacle(written, updating, live);
  for (const [name, entry] of present) {
    const value = live[name] ?? null;
    if (isSameValue(toJson(entry.value), value, name)) continue;
    if (value !== null) addChange(node, entry, rules.change(entry, name, value), changed, updating);
    else if (isOwn(node, entry, updating) && obstacle === undefined) removed.add(entry.key);
    else
      leave(
        entry.value,
        undefined,
        `${rules.what}.${name}`,
        obstacle ?? findObstacle(updating.index.find(entry.value), updating) ?? "anchor",
        updating,
      );
  }
  const missing = Object.entries(live).filter(([name, value]) => (value ?? null) !== null && !present.has(name));
  const added: AddedMember[] = [];
  if (obstacle !== undefined)
    for (const [name, value] of missing) leaveMissing(node, name, value, rules, obstacle, updating);
  else {
    const all = rules.keys ?? [...node.entries.keys()];
    const keys = new Map(all.filter((key) => !removed.has(key)).map((key) => [rules.nameOf(key), key]));
    for (const [name, value] of sortByOrder(missing, rules.order)) {
      const [key, member] = rules.toWritten(name, value ?? null);
      added.push({ key, value: member, after: findBefore(name, keys, rules.order) });
    }
  }
  return moveToAnchor(written, joinMembers({ kind: "map", changed, removed, added }), updating);
}

/** A member can be written elsewhere than its map: in a file to which an overlay adds. */
function addChange(
  node: MapNode,
  entry: Entry,
  patch: Patch,
  changed: Map<string, Patch>,
  { index, steps }: Updating,
): void {
  if (patch === undefined) return;
  const [outer, inner] = [index.find(node), index.find(entry.value)];
  if (inner === undefined || outer?.file === inner.file) changed.set(entry.key, patch);
  else steps.push({ kind: "change", file: inner.file, path: inner.path, patch });
}

function leaveMissing(
  node: MapNode,
  name: string,
  live: Json | undefined,
  { what }: MapRules,
  reason: LeftReason,
  updating: Updating,
): void {
  updating.told.push({ what: `${what}.${name}`, reason, span: node.span, declared: undefined, live });
}

/** Returns whether a member is written in the map itself, and not merged into it. */
function isOwn(node: MapNode, { value }: Entry, { index }: Updating): boolean {
  const [outer, inner] = [index.find(node), index.find(value)];
  return (
    outer !== undefined &&
    inner !== undefined &&
    inner.file === outer.file &&
    inner.path.length === outer.path.length + 1
  );
}

function sortByOrder<Value>(members: readonly [string, Value][], order: readonly string[]): [string, Value][] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...members].sort(([a], [b]) => rank(a) - rank(b));
}

/** Key of the last present member that comes before another one in the usual order. */
export function findBefore(
  name: string,
  keys: ReadonlyMap<string, string>,
  order: readonly string[],
): string | undefined {
  const rank = order.indexOf(name);
  const before = rank < 0 ? [...keys.keys()] : [...keys.keys()].filter((other) => order.indexOf(other) < rank);
  const last = before.reduce<string | undefined>(
    (best, other) => (best === undefined || order.indexOf(other) >= order.indexOf(best) ? other : best),
    undefined,
  );
  return last === undefined ? undefined : keys.get(last);
}
