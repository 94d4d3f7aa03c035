import { definedEntries, fromEntries, isJsonObject, type Json, type JsonObject } from "../json.js";
import type { Configuration } from "./configuration.js";
import { FILTER_KEYS, keyFromWire, keyToWire, ROUTING_KEYS, SIBLINGS, TARGET_KEYS, WHOLE } from "./keys.js";

type Keys = Readonly<Record<string, string>>;
type Rename = (key: string, keys: Keys) => string;
/** Maps the value of a member; the key is ours in both directions. */
type MapMember = (ownKey: string, value: Json) => Json;

/**
 * Reads TaskRouter's JSON (`{"task_routing": …}`, C-1) into our form. Total and exact: `toWire(fromWire(x))` is `x` for
 * every JSON value, key order included.
 *
 * @example fromWire({ task_routing: { default_filter: { queue: "WQ…" } } }) // { defaultFilter: { queue: "WQ…" } }
 */
export function fromWire(raw: Json): Configuration {
  if (!isJsonObject(raw) || !isJsonObject(raw.task_routing)) return { [WHOLE]: raw };
  const { task_routing: routing, ...siblings } = raw;
  const configuration = renameRouting(routing, keyFromWire);
  if (Object.keys(siblings).length === 0) return configuration;
  return { ...configuration, [SIBLINGS]: [Object.keys(raw).indexOf("task_routing"), siblings] };
}

/** Writes our form as TaskRouter's JSON. Members keep their order, values their spelling. */
export function toWire(configuration: Configuration): Json {
  if (configuration[WHOLE] !== undefined) return configuration[WHOLE];
  const { [SIBLINGS]: siblings } = configuration;
  const wire = renameRouting(routingMembers(configuration), keyToWire);
  if (!isSiblings(siblings)) return { task_routing: wire };
  const [position, others] = siblings;
  const entries = definedEntries(others);
  entries.splice(position, 0, ["task_routing", wire]);
  return fromEntries(entries);
}

/** The members of `task_routing` in our words, without what is next to it. */
export function routingMembers({ [SIBLINGS]: _, [WHOLE]: __, ...members }: Configuration): JsonObject {
  return members;
}

/** True for a value made by {@link fromWire}: a user may have written anything under that name. */
export function isSiblings(value: Json | undefined): value is [number, JsonObject] {
  return Array.isArray(value) && Number.isInteger(value[0]) && isJsonObject(value[1]);
}

/** A part of a configuration, by whose members TaskRouter's JSON and our form differ. */
export type RoutingPart = "routing" | "filter" | "target";

/** Our name for a member of a part of TaskRouter's JSON. */
export function memberFromWire(part: RoutingPart, key: string): string {
  return keyFromWire(key, PARTS[part].keys);
}

/**
 * Reads one part of TaskRouter's JSON into our form.
 *
 * @example partFromWire("target", { queue: "WQ…", order_by: "worker.level" }) // { queue: "WQ…", orderBy: "worker.level" }
 */
export function partFromWire(part: RoutingPart, raw: Json): Json {
  return PARTS[part].rename(raw, keyFromWire);
}

/** Writes one part of our form as TaskRouter's JSON. */
export function partToWire(part: RoutingPart, value: Json): Json {
  return PARTS[part].rename(value, keyToWire);
}

const PARTS: Readonly<Record<RoutingPart, { readonly keys: Keys; rename(value: Json, rename: Rename): Json }>> = {
  routing: {
    keys: ROUTING_KEYS,
    rename: (value, rename) => (isJsonObject(value) ? renameRouting(value, rename) : value),
  },
  filter: { keys: FILTER_KEYS, rename: renameFilter },
  target: { keys: TARGET_KEYS, rename: renameTarget },
};

function renameRouting(routing: JsonObject, rename: Rename): JsonObject {
  return renameMembers(routing, ROUTING_KEYS, rename, (key, value) => {
    if (key === "filters") return mapArray(value, (filter) => renameFilter(filter, rename));
    return key === "defaultFilter" ? renameTarget(value, rename) : value;
  });
}

function renameFilter(filter: Json, rename: Rename): Json {
  if (!isJsonObject(filter)) return filter;
  return renameMembers(filter, FILTER_KEYS, rename, (key, value) =>
    key === "targets" ? mapArray(value, (target) => renameTarget(target, rename)) : value,
  );
}

function renameTarget(target: Json, rename: Rename): Json {
  return isJsonObject(target) ? renameMembers(target, TARGET_KEYS, rename, (_, value) => value) : target;
}

function renameMembers(object: JsonObject, keys: Keys, rename: Rename, map: MapMember): JsonObject {
  return fromEntries(
    definedEntries(object).map(([key, value]) => {
      const renamed = rename(key, keys);
      return [renamed, map(rename === keyFromWire ? renamed : key, value)];
    }),
  );
}

function mapArray(value: Json, map: (item: Json) => Json): Json {
  return Array.isArray(value) ? value.map(map) : value;
}
