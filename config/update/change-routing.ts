import {
  type Configuration,
  FILTER_NAMES,
  isJsonObject,
  isSameConfiguration,
  isSameValue,
  type Json,
  type JsonObject,
  matchFilters,
  matchTargets,
  TARGET_NAMES,
  toWire,
} from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Routing } from "../raw/written-routing.js";
import { toJson } from "../tree/to-json.js";
import type { Entry, MapNode, Node } from "../tree/tree.js";
import { changeList } from "./change-list.js";
import { changeMap } from "./change-map.js";
import { orderIn } from "./member-order.js";
import { changeValue } from "./set-scalar.js";
import { leave, type Updating } from "./updating.js";

const ROUTING_ORDER = ["filters", "defaultFilter"];

/**
 * The patch of a workflow's routing, at the map that has its members: `filters` in our words, or TaskRouter's own.
 *
 * @param declared the routing as it is declared, in our words
 */
export function changeRouting(
  root: MapNode,
  routing: Routing,
  declared: Configuration,
  live: Configuration,
  updating: Updating,
): Patch {
  if (isSameConfiguration(declared, live)) return undefined;
  const form: Form = { isRaw: routing.form === "raw", updating };
  return changeRoutingMap(root, live, form);
}

interface Form {
  readonly isRaw: boolean;
  readonly updating: Updating;
}

function changeRoutingMap(root: MapNode, live: Configuration, form: Form): Patch {
  const own = form.isRaw ? root : onlyRouting(root);
  const known = Object.fromEntries(Object.entries(live).filter(([key]) => !key.startsWith("=")));
  const rules = {
    what: "routing",
    order: form.isRaw ? ROUTING_ORDER : orderIn("workflows"),
    keys: [...root.entries.keys()],
    nameOf: (key: string) => (form.isRaw ? (key === "default_filter" ? "defaultFilter" : key) : key),
    toWritten: (name: string, value: Json) => toWritten({ [name]: value }, name, form, []),
    change: ({ value }: Entry, name: string, wanted: Json): Patch => {
      if (name === "filters" && Array.isArray(wanted)) return changeFilters(value, wanted, form);
      if (name === "defaultFilter" && isJsonObject(wanted)) return changeTarget(value, wanted, "defaultFilter", form);
      return changeValue(value, wanted, { what: name }, form.updating);
    },
  };
  return changeMap(own, known, rules, form.updating);
}

/** Other members of a workflow are properties of it. */
function onlyRouting(root: MapNode): MapNode {
  return { ...root, entries: new Map([...root.entries].filter(([key]) => ROUTING_ORDER.includes(key))) };
}

/** A member as the file writes it. `toWire` converts whole configurations, so it is put into one. */
function toWritten(
  member: JsonObject,
  name: string,
  { isRaw }: Form,
  path: readonly string[],
): readonly [string, Json] {
  if (!isRaw) return [name, member[name] ?? null];
  const wire = toWire(wrap(member, path) as Configuration);
  const inner = unwrap(wire, path);
  const [entry] = Object.entries(isJsonObject(inner) ? inner : {});
  return [entry?.[0] ?? name, entry?.[1] ?? null];
}

function wrap(member: JsonObject, path: readonly string[]): JsonObject {
  if (path.length === 0) return member;
  if (path[0] === "defaultFilter") return { defaultFilter: member };
  return path.length === 1 ? { filters: [member] } : { filters: [{ targets: [member] }] };
}

function unwrap(wire: Json, path: readonly string[]): Json | undefined {
  const routing = isJsonObject(wire) ? wire.task_routing : undefined;
  if (!isJsonObject(routing) || path.length === 0) return routing;
  if (path[0] === "defaultFilter") return routing.default_filter;
  const filter = firstOf(routing.filters);
  return path.length === 1 || !isJsonObject(filter) ? filter : firstOf(filter.targets);
}

function firstOf(list: Json | undefined): Json | undefined {
  return Array.isArray(list) ? list[0] : undefined;
}

function changeFilters(node: Node, live: readonly Json[], form: Form): Patch {
  if (node.kind !== "list")
    return changeValue(node, form.isRaw ? toWireFilters(live) : [...live], { what: "filters" }, form.updating);
  const rules = {
    what: "filters",
    match: matchFilters,
    toMatched: (filter: Json) => filter,
    toWritten: (filter: Json) => (form.isRaw ? (toWireFilters([filter])[0] ?? null) : filter),
    change: (item: Node, wanted: Json, what: string) => changeFilter(item, wanted, what, form),
  };
  return changeList(
    node,
    live,
    form.isRaw ? { ...rules, match: matchRaw(matchFilters, fromWireFilter) } : rules,
    form.updating,
  );
}

function toWireFilters(live: readonly Json[]): Json[] {
  const routing = toWire({ filters: [...live] } as Configuration);
  const inner = isJsonObject(routing) && isJsonObject(routing.task_routing) ? routing.task_routing.filters : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** Written items are in TaskRouter's words, live ones in ours. */
function matchRaw(match: typeof matchFilters, convert: (item: Json) => Json): typeof matchFilters {
  return (before, after) => match(before.map(convert), after);
}

function fromWireFilter(filter: Json): Json {
  return renameKeys(filter, FILTER_WORDS, (key, value) =>
    key === "targets" && Array.isArray(value) ? value.map(fromWireTarget) : value,
  );
}

function fromWireTarget(target: Json): Json {
  return renameKeys(target, TARGET_WORDS, (_, value) => value);
}

function renameKeys(value: Json, words: ReadonlyMap<string, string>, map: (key: string, value: Json) => Json): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const name = nameOf(key, words);
      return [name, map(name, member ?? null)];
    }),
  );
}

/** A raw member that is spelled like one of ours is not that one. */
function nameOf(key: string, words: ReadonlyMap<string, string>): string {
  const name = words.get(key);
  if (name !== undefined) return name;
  return [...words.values()].includes(key) ? `=${key}` : key;
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
}

const FILTER_WORDS = new Map(FILTER_NAMES.map((name) => [toSnake(name), name]));
const TARGET_WORDS = new Map(TARGET_NAMES.map((name) => [toSnake(name), name]));

function changeFilter(node: Node, live: Json, what: string, form: Form): Patch {
  const own = form.isRaw ? fromWireFilter(toJson(node)) : toJson(node);
  if (isSameValue(own, live)) return undefined;
  if (node.kind !== "map" || !isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
  const rules = {
    what,
    order: FILTER_NAMES,
    nameOf: (key: string) => (form.isRaw ? nameOf(key, FILTER_WORDS) : key),
    toWritten: (name: string, value: Json) => toWritten({ [name]: value }, name, form, ["filters"]),
    change: ({ value }: Entry, name: string, wanted: Json): Patch =>
      name === "targets" && Array.isArray(wanted)
        ? changeTargets(value, wanted, `${what}.targets`, form)
        : changeValue(value, wanted, { what: `${what}.${name}` }, form.updating),
  };
  return changeMap(node, live, rules, form.updating);
}

function changeTargets(node: Node, live: readonly Json[], what: string, form: Form): Patch {
  const own = form.isRaw ? fromWireFilter({ targets: toJson(node) }) : { targets: toJson(node) };
  if (isSameValue(own, { targets: [...live] })) return undefined;
  const toWrittenTarget = (target: Json) => {
    const wire = toWireFilters([{ targets: [target] }])[0];
    return form.isRaw && isJsonObject(wire) ? (firstOf(wire.targets) ?? null) : target;
  };
  if (node.kind !== "list") {
    if (node.kind !== "scalar" || node.value !== null) leave(node, [...live], what, "layout", form.updating);
    return undefined;
  }
  const rules = {
    what,
    match: form.isRaw ? matchRaw(matchTargets, fromWireTarget) : matchTargets,
    toMatched: (target: Json) => target,
    toWritten: toWrittenTarget,
    change: (item: Node, wanted: Json, place: string) => changeTarget(item, wanted, place, form),
  };
  return changeList(node, live, rules, form.updating);
}

function changeTarget(node: Node, live: Json, what: string, form: Form): Patch {
  const own = form.isRaw ? fromWireTarget(toJson(node)) : toJson(node);
  if (isSameValue(own, live)) return undefined;
  if (node.kind !== "map" || !isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
  const rules = {
    what,
    order: TARGET_NAMES,
    nameOf: (key: string) => (form.isRaw ? nameOf(key, TARGET_WORDS) : key),
    toWritten: (name: string, value: Json) => toWritten({ [name]: value }, name, form, ["filters", "targets"]),
    change: ({ value }: Entry, name: string, wanted: Json): Patch =>
      changeValue(value, keepSpelling(value, wanted), { what: `${what}.${name}` }, form.updating),
  };
  return changeMap(node, live, rules, form.updating);
}

/** TaskRouter accepts `"30"` and 30 (C-7): a number stays one. */
function keepSpelling(node: Node, live: Json): Json {
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  return isNumber && typeof live === "string" && /^\d{1,15}$/.test(live) ? Number(live) : live;
}
