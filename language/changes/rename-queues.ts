import type { Configuration } from "../configuration/configuration.js";
import { filterTargets } from "../configuration/stored-forms.js";
import { isJsonObject, type Json } from "../json.js";
import { itemAt, listFree } from "./align.js";
import { matchFilters } from "./match-filters.js";

/** A queue that all targets name otherwise than before: its key changed, or another queue takes its place everywhere. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** Targets that name it, the default filter included. */
  readonly count: number;
}

/** Fewest targets for a change of a queue to be described once, and not in each of them. */
const LEAST = 2;

/** Finds the queues that are replaced in every target, as a changed key does. */
export function findRenamings(before: Configuration, after: Configuration): Renaming[] {
  const { places, alone } = pairPlaces(before, after);
  const [old, fresh] = [places.flatMap((place) => place.before), places.flatMap((place) => place.after)];
  const isUsed = new Set([...old, ...alone.before]);
  const isStill = new Set([...fresh, ...alone.after]);
  const gone = [...new Set(old)].filter((queue) => !isStill.has(queue) && !alone.before.includes(queue));
  const come = [...new Set(fresh)].filter((queue) => !isUsed.has(queue) && !alone.after.includes(queue));
  const taken = new Set<string>();
  return gone.flatMap((from) => {
    const count = countIn(old, from);
    const isPartner = (to: string) => places.every((place) => countIn(place.before, from) === countIn(place.after, to));
    const to = count < LEAST ? undefined : come.find((queue) => !taken.has(queue) && isPartner(queue));
    if (to === undefined) return [];
    taken.add(to);
    return [{ from, to, count }];
  });
}

/** Returns the configuration with the new names of queues. */
export function renameQueues(configuration: Configuration, renamings: readonly Renaming[]): Configuration {
  if (renamings.length === 0) return configuration;
  const names = new Map(renamings.map(({ from, to }) => [from, to]));
  const rename = (object: Json): Json => {
    if (!isJsonObject(object) || typeof object.queue !== "string") return object;
    return { ...object, queue: names.get(object.queue) ?? object.queue };
  };
  const renameIn = (filter: Json): Json => {
    if (!isJsonObject(filter) || !Array.isArray(filter.targets)) return rename(filter);
    return { ...filter, targets: filter.targets.map(rename) };
  };
  const { filters, defaultFilter } = configuration;
  return {
    ...configuration,
    ...(Array.isArray(filters) && { filters: filters.map(renameIn) }),
    ...(defaultFilter !== undefined && { defaultFilter: rename(defaultFilter) }),
  } as Configuration;
}

/** The queues of one filter, or of the default filter, before and after. */
interface Place {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** @returns the filters that exist on both sides, and the queues of all others */
function pairPlaces(before: Configuration, after: Configuration): { readonly places: Place[]; readonly alone: Place } {
  const [old, fresh] = [listFilters(before), listFilters(after)];
  const pairs = matchFilters(old, fresh);
  const queuesAt = (filters: readonly Json[], at: number) => queuesOf(itemAt(filters, at));
  const rest = { before: queuesOfDefault(before), after: queuesOfDefault(after) };
  return {
    places: [...pairs.map(([a, b]) => ({ before: queuesAt(old, a), after: queuesAt(fresh, b) })), rest],
    alone: {
      before: listFree(old, pairs, 0).flatMap((at) => queuesAt(old, at)),
      after: listFree(fresh, pairs, 1).flatMap((at) => queuesAt(fresh, at)),
    },
  };
}

function listFilters({ filters }: Configuration): readonly Json[] {
  return Array.isArray(filters) ? filters : [];
}

function queuesOf(filter: Json): string[] {
  return isJsonObject(filter) ? filterTargets(filter).flatMap(ownQueue) : [];
}

function queuesOfDefault({ defaultFilter }: Configuration): string[] {
  return ownQueue(defaultFilter ?? null);
}

function ownQueue(target: Json): string[] {
  return isJsonObject(target) && typeof target.queue === "string" ? [target.queue] : [];
}

function countIn(list: readonly string[], item: string): number {
  return list.filter((one) => one === item).length;
}
