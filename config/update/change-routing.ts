import {
  type Configuration,
  FILTER_NAMES,
  isJsonObject,
  isSameValue,
  type Json,
  type JsonObject,
  matchFilters,
  matchTargets,
  memberFromWire,
  partFromWire,
  partToWire,
  type RoutingPart,
  routingMembers,
  TARGET_NAMES,
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

/** The words of a file for routing: ours, or TaskRouter's own. */
interface Words {
  readonly isRaw: boolean;
  /** Our name for a written member. */
  nameOf(part: RoutingPart, key: string): string;
  /** A written part in our words. */
  read(part: RoutingPart, written: Json): Json;
  /** The reverse. */
  write(part: RoutingPart, value: Json): Json;
}

const OURS: Words = { isRaw: false, nameOf: (_, key) => key, read: (_, value) => value, write: (_, value) => value };

const RAW: Words = { isRaw: true, nameOf: memberFromWire, read: partFromWire, write: partToWire };

interface Form extends Words {
  readonly updating: Updating;
}

/**
 * The patch of a workflow's routing, at the map that has its members: `filters` in our words, or TaskRouter's own.
 *
 * @param live another routing than the declared one, in our words
 */
export function changeRouting(root: MapNode, routing: Routing, live: Configuration, updating: Updating): Patch {
  const form: Form = { ...(routing.form === "raw" ? RAW : OURS), updating };
  const own = form.isRaw ? root : onlyRouting(root);
  const rules = {
    what: "routing",
    order: form.isRaw ? ROUTING_ORDER : orderIn("workflows"),
    keys: [...root.entries.keys()],
    nameOf: (key: string) => form.nameOf("routing", key),
    toWritten: (name: string, value: Json) => writeMember("routing", name, value, form),
    change: ({ value }: Entry, name: string, wanted: Json): Patch => {
      if (name === "filters" && Array.isArray(wanted)) return changeFilters(value, wanted, form);
      if (name === "defaultFilter" && isJsonObject(wanted)) return changeTarget(value, wanted, "defaultFilter", form);
      return changeValue(value, wanted, { what: name }, form.updating);
    },
  };
  return changeMap(own, membersOf(live, form), rules, form.updating);
}

/** The members that the words of the file can spell: one that is only spelled like ours needs TaskRouter's own. */
function membersOf(live: Configuration, { isRaw }: Form): JsonObject {
  const members = Object.entries(routingMembers(live));
  return Object.fromEntries(isRaw ? members : members.filter(([key]) => !key.startsWith("=")));
}

/** Other members of a workflow are properties of it. */
function onlyRouting(root: MapNode): MapNode {
  return { ...root, entries: new Map([...root.entries].filter(([key]) => ROUTING_ORDER.includes(key))) };
}

/** A member as the file writes it. */
function writeMember(part: RoutingPart, name: string, value: Json, { write }: Form): readonly [string, Json] {
  const written = write(part, { [name]: value });
  const [[key, member] = [name, value]] = Object.entries(isJsonObject(written) ? written : {});
  return [key, member ?? null];
}

function changeFilters(node: Node, live: readonly Json[], form: Form): Patch {
  const toWritten = (filter: Json) => form.write("filter", filter);
  if (node.kind !== "list") return changeValue(node, live.map(toWritten), { what: "filters" }, form.updating);
  const rules = {
    what: "filters",
    match: matchWritten("filter", matchFilters, form),
    toMatched: (filter: Json) => filter,
    toWritten,
    change: (item: Node, wanted: Json, what: string) => changeFilter(item, wanted, what, form),
  };
  return changeList(node, live, rules, form.updating);
}

/** Written items are in the words of the file, live ones in ours. */
function matchWritten(part: RoutingPart, match: typeof matchFilters, { read }: Form): typeof matchFilters {
  return (before, after) =>
    match(
      before.map((item) => read(part, item)),
      after,
    );
}

function changeFilter(node: Node, live: Json, what: string, form: Form): Patch {
  if (isSameValue(form.read("filter", toJson(node)), live)) return undefined;
  if (node.kind !== "map" || !isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
  const rules = {
    what,
    order: FILTER_NAMES,
    nameOf: (key: string) => form.nameOf("filter", key),
    toWritten: (name: string, value: Json) => writeMember("filter", name, value, form),
    change: ({ value }: Entry, name: string, wanted: Json): Patch =>
      name === "targets" && Array.isArray(wanted)
        ? changeTargets(value, wanted, `${what}.targets`, form)
        : changeValue(value, wanted, { what: `${what}.${name}` }, form.updating),
  };
  return changeMap(node, live, rules, form.updating);
}

function changeTargets(node: Node, live: readonly Json[], what: string, form: Form): Patch {
  if (isSameValue(form.read("filter", { targets: toJson(node) }), { targets: [...live] })) return undefined;
  if (node.kind !== "list") {
    if (node.kind !== "scalar" || node.value !== null) leave(node, [...live], what, "layout", form.updating);
    return undefined;
  }
  const rules = {
    what,
    match: matchWritten("target", matchTargets, form),
    toMatched: (target: Json) => target,
    toWritten: (target: Json) => form.write("target", target),
    change: (item: Node, wanted: Json, place: string) => changeTarget(item, wanted, place, form),
  };
  return changeList(node, live, rules, form.updating);
}

function changeTarget(node: Node, live: Json, what: string, form: Form): Patch {
  if (isSameValue(form.read("target", toJson(node)), live)) return undefined;
  if (node.kind !== "map" || !isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
  const rules = {
    what,
    order: TARGET_NAMES,
    nameOf: (key: string) => form.nameOf("target", key),
    toWritten: (name: string, value: Json) => writeMember("target", name, value, form),
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
