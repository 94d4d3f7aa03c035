import {
  checkIgnoredFilters,
  isJsonObject,
  type Json,
  type JsonObject,
  keepFilters,
  type Problem,
  toIsIgnored,
  withoutFilters,
} from "../language/index.js";
import { IGNORE, IGNORE_FILTERS } from "./inputs.js";
import type { Kind } from "./kinds.js";
import { hasUnknown } from "./unknown.js";
import { toPropertyPath } from "./written.js";

/** The parts of an object that belong to others: they keep their live values, and never count as a difference. */
export interface Ignored {
  /** Paths of properties: `taskReservationTimeout`, `configuration.defaultFilter.queue`, `attributes.shift`. */
  readonly paths: readonly string[];
  /** Patterns of the names of filters: `Switchboard - *`. */
  readonly filters: readonly string[];
}

/** The parts that the inputs of a resource ignore. */
export function ignoredOf({ [IGNORE]: paths, [IGNORE_FILTERS]: filters }: JsonObject): Ignored {
  return { paths: listTexts(paths), filters: listTexts(filters) };
}

/** The parts that an entry of a workspace file ignores, in the words of the files. */
export function readIgnored(kind: Kind, { ignore, ignoreFilters }: Readonly<Record<string, unknown>>): Ignored {
  return { paths: listTexts(ignore).map((path) => toPropertyPath(kind, path)), filters: listTexts(ignoreFilters) };
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Reports values that are not lists, and declared filters that are ignored. Values that are not known yet are skipped. */
export function checkIgnored(inputs: JsonObject): Problem[] {
  const lists = [IGNORE, IGNORE_FILTERS].flatMap((name) => checkList(name, inputs[name]));
  const { configuration } = inputs;
  if (!isJsonObject(configuration)) return lists;
  const found = checkIgnoredFilters(configuration, ignoredOf(inputs).filters);
  return [...lists, ...found.map((problem) => ({ ...problem, path: ["configuration", ...problem.path] }))];
}

function checkList(name: string, value: Json | undefined): Problem[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  if (value === undefined || isList || hasUnknown(value)) return [];
  const params = { expected: "a list of texts", actual: value };
  return [{ path: [name], code: "wrong-type", params, severity: "error" }];
}

/** Everything that either ignores. */
export function joinIgnored(one: Ignored, other: Ignored): Ignored {
  const join = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return { paths: join(one.paths, other.paths), filters: join(one.filters, other.filters) };
}

/** The names of the properties that are ignored as a whole. */
export function listIgnored({ paths }: Ignored, names: readonly string[]): string[] {
  return names.filter((name) => paths.includes(name) || paths.includes("*"));
}

/**
 * Returns a live object as its owner sees it: without the ignored filters, and with the declared value in each ignored place.
 * Only the rest can differ from `declared`.
 *
 * @param live properties by name; the routing under `configuration`, in our form
 * @example hideIgnored({ taskReservationTimeout: 90 }, { taskReservationTimeout: 120 }, { paths: ["taskReservationTimeout"], filters: [] })
 * // { taskReservationTimeout: 120 }
 */
export function hideIgnored(live: JsonObject, declared: JsonObject, ignored: Ignored): JsonObject {
  return copyPaths(declared, hideFilters(live, ignored), ignored);
}

/**
 * Returns what an update writes: the declared object with the live value in each ignored place, and with the ignored filters
 * where they are: see `keepFilters`. Reverses {@link hideIgnored}.
 *
 * @param live in the same form and spelling as `declared`
 */
export function keepIgnored(declared: JsonObject, live: JsonObject, ignored: Ignored): JsonObject {
  const kept = copyPaths(hideFilters(live, ignored), declared, ignored);
  const { configuration: routing } = kept;
  if (!isJsonObject(routing) || !isJsonObject(live.configuration)) return kept;
  return { ...kept, configuration: keepFilters(routing, live.configuration, toIsIgnored(ignored.filters)) };
}

function hideFilters(object: JsonObject, { filters }: Ignored): JsonObject {
  const { configuration } = object;
  if (!isJsonObject(configuration) || filters.length === 0) return object;
  return { ...object, configuration: withoutFilters(configuration, toIsIgnored(filters)) };
}

/**
 * Does the same inside one property: returns its declared members with the live value in each place that is ignored.
 *
 * @example keepIgnoredIn("attributes", { a: 1 }, { a: 2, b: 3 }, ["attributes.a"]) // { a: 2 }
 */
export function keepIgnoredIn(
  property: string,
  declared: JsonObject,
  live: JsonObject,
  paths: readonly string[],
): JsonObject {
  const inside = paths.map(toSteps).flatMap(([first, ...rest]) => (first === property ? [rest] : []));
  return copyAll(live, declared, inside);
}

function copyPaths(from: JsonObject, to: JsonObject, { paths }: Ignored): JsonObject {
  return copyAll(from, to, paths.map(toSteps));
}

function copyAll(from: JsonObject, to: JsonObject, places: readonly (readonly string[])[]): JsonObject {
  const inside = places.filter(({ length }) => length > 0);
  return inside.reduce<JsonObject>((object, steps) => copyPath(from, object, steps) as JsonObject, to);
}

/** `configuration.filters[0]["a b"]`: names, and indexes as text; `*` is every member. */
function toSteps(path: string): string[] {
  const steps = path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g);
  // one group of each match has the step
  const texts = [...steps].flatMap(([, ...groups]) => groups.filter((text) => text !== undefined));
  return texts.map((text) => text.replace(/\\(.)/g, "$1"));
}

/** Copies one place of a value into another one. A place whose container either lacks is left as it is. */
function copyPath(from: Json | undefined, to: Json | undefined, [step, ...rest]: readonly string[]): Json | undefined {
  if (step === undefined) return from;
  if (Array.isArray(from) && Array.isArray(to)) {
    const isChosen = (index: number) => (step === "*" || step === String(index)) && index < from.length;
    return to.map((item, index) => (isChosen(index) ? (copyPath(from[index], item, rest) ?? item) : item));
  }
  if (!isJsonObject(from) || !isJsonObject(to)) return to;
  const names = step === "*" ? [...new Set([...Object.keys(to), ...Object.keys(from)])] : [step];
  return names.reduce((object, name) => copyMember(from, object, name, rest), to);
}

function copyMember(from: JsonObject, to: JsonObject, name: string, rest: readonly string[]): JsonObject {
  const pick = (object: JsonObject) => (Object.hasOwn(object, name) ? object[name] : undefined);
  const copied = copyPath(pick(from), pick(to), rest);
  if (copied !== undefined) return { ...to, [name]: copied };
  const { [name]: _, ...others } = to;
  return others;
}
