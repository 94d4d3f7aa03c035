import { isJsonObject, type Json, type JsonObject } from "../language/index.js";

/** Members of a worker's task channel, with the values that a new one has (O-75, O-90). */
const NEW: Readonly<Record<string, Json>> = { capacity: 1, available: true };

/** The live capacities, as far as they are declared. */
export function viewCapacities(live: JsonObject, declared: JsonObject): JsonObject {
  const entries = Object.entries(declared).flatMap(([channel, members]): [string, Json][] => {
    const found = live[channel];
    if (!isJsonObject(found)) return [];
    const names = Object.keys(isJsonObject(members) ? members : {});
    return [[channel, Object.fromEntries(names.map((name) => [name, found[name] ?? null]))]];
  });
  return Object.fromEntries(entries);
}

/** True if every declared value is the one before: other values stay as they are. */
export function isSameCapacities(before: JsonObject, declared: JsonObject): boolean {
  return listValues(declared).every(([channel, name, value]) => capacityOf(before, channel, name) === value);
}

/**
 * Task channels of which a write would change a value that this stack never saw, and that is not the one of a new worker.
 *
 * @param live of all task channels
 */
export function listUnseenCapacities(live: JsonObject, seen: JsonObject, declared: JsonObject): string[] {
  const unseen = listValues(declared).filter(([channel, name, value]) => {
    const [present, known] = [capacityOf(live, channel, name), capacityOf(seen, channel, name) ?? NEW[name]];
    return present !== value && present !== known;
  });
  return [...new Set(unseen.map(([channel]) => channel))];
}

/** True if all that differs from the declared values is as a new worker has it. */
export function isLikeNew(live: JsonObject, declared: JsonObject): boolean {
  return listUnseenCapacities(live, {}, declared).length === 0;
}

function capacityOf(capacities: JsonObject, channel: string, name: string): Json | undefined {
  const members = Object.hasOwn(capacities, channel) ? capacities[channel] : undefined;
  return isJsonObject(members) ? members[name] : undefined;
}

function listValues(capacities: JsonObject): [channel: string, name: string, value: Json | undefined][] {
  return Object.entries(capacities).flatMap(([channel, members]) =>
    Object.entries(isJsonObject(members) ? members : {}).map(([name, value]): [string, string, Json | undefined] => [
      channel,
      name,
      value,
    ]),
  );
}
