import type { Configuration } from "../configuration/configuration.js";
import { filterName, filterNameKey } from "../configuration/stored-forms.js";
import { isJsonObject, type Json } from "../json.js";
import type { Problem } from "../problem.js";
import { itemAt, listMoved } from "./align.js";
import { matchFilters } from "./match-filters.js";

/** True for a filter whose name matches a pattern. */
export type IsIgnored = (filter: Json) => boolean;

/**
 * Reads patterns of the names of filters: `*` is any text, also none; everything else is literal, and `\*` is a star.
 * A filter without a name matches none.
 *
 * @example toIsIgnored(["Switchboard - *"])({ filterFriendlyName: "Switchboard - night" }) // true
 */
export function toIsIgnored(patterns: readonly string[]): IsIgnored {
  const parts = patterns.map(toParts);
  return (filter) => {
    const name = isJsonObject(filter) ? filterName(filter) : undefined;
    return name !== undefined && parts.some((pieces) => matches(pieces, name));
  };
}

/** The texts between the stars. */
function toParts(pattern: string): string[] {
  return pattern.split(/(?<!\\)\*/).map((part) => part.replaceAll("\\*", "*"));
}

/** In linear time, which a regular expression with many stars would not take. */
function matches(pieces: readonly string[], name: string): boolean {
  const [first, ...rest] = [itemAt(pieces, 0), ...pieces.slice(1)];
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
}

/** Reports declared filters that a pattern leaves to others: an update would add them again and again. */
export function checkIgnoredFilters({ filters }: Configuration, patterns: readonly string[]): Problem[] {
  if (!Array.isArray(filters)) return [];
  const tests = patterns.map((pattern) => ({ pattern, isIgnored: toIsIgnored([pattern]) }));
  return filters.flatMap((filter, at): Problem[] => {
    const key = isJsonObject(filter) ? filterNameKey(filter) : undefined;
    const found = tests.find(({ isIgnored }) => isIgnored(filter));
    if (key === undefined || found === undefined) return [];
    const params = { name: String(filter[key]), pattern: found.pattern };
    return [{ path: ["filters", at, key], code: "ignored-filter", params, severity: "error" }];
  });
}

/** Returns a configuration without the ignored filters. */
export function withoutFilters(configuration: Configuration, isIgnored: IsIgnored): Configuration {
  const { filters } = configuration;
  if (!Array.isArray(filters) || !filters.some(isIgnored)) return configuration;
  return { ...configuration, filters: filters.filter((filter) => !isIgnored(filter)) };
}

/**
 * Returns the declared configuration with the ignored filters of the live one, so that an update keeps them where they are:
 *
 * - those before all other live filters stay first, and those after all others stay last;
 * - any other one follows the nearest live filter before it that is still declared and not moved, or else precedes the
 *   nearest one after it; if there is none at all, as many filters as before precede it.
 *
 * The order of the declared filters among themselves is kept, and so is that of the ignored ones.
 *
 * @param declared contains no ignored filter
 * @param live in the same form and spelling
 */
export function keepFilters(declared: Configuration, live: Configuration, isIgnored: IsIgnored): Configuration {
  const before = Array.isArray(live.filters) ? live.filters : [];
  if (!before.some(isIgnored)) return declared;
  const after = declared.filters ?? [];
  const slots = findSlots(before, after, isIgnored);
  const keptAt = (slot: number) => slots.filter((kept) => kept.slot === slot).map(({ filter }) => filter);
  const filters = after.flatMap((filter, at) => [...keptAt(at), filter]);
  return { ...declared, filters: [...filters, ...keptAt(after.length)] };
}

/** An ignored filter, and the index of the declared filter that it precedes. */
interface Kept<Filter> {
  readonly filter: Filter;
  readonly slot: number;
}

function findSlots<Filter extends Json>(
  live: readonly Filter[],
  declared: readonly Json[],
  isIgnored: IsIgnored,
): Kept<Filter>[] {
  const others = live.filter((filter) => !isIgnored(filter));
  const anchors = listAnchors(others, declared);
  let passed = 0;
  return live.flatMap((filter) => {
    if (isIgnored(filter)) return [{ filter, slot: findSlot(passed, anchors, others.length, declared.length) }];
    passed += 1;
    return [];
  });
}

/** The index of the declared filter for each live one that is declared and not moved. */
function listAnchors(others: readonly Json[], declared: readonly Json[]): (number | undefined)[] {
  const pairs = matchFilters(others, declared);
  const moved = listMoved(pairs);
  const partners = new Map(pairs.filter((pair) => !moved.has(pair)));
  return others.map((_, at) => partners.get(at));
}

/** @param passed how many other live filters precede the ignored one */
function findSlot(passed: number, anchors: readonly (number | undefined)[], live: number, declared: number): number {
  if (passed === 0) return 0;
  if (passed === live) return declared;
  const before = anchors.slice(0, passed).findLast((anchor) => anchor !== undefined);
  if (before !== undefined) return before + 1;
  return anchors.slice(passed).find((anchor) => anchor !== undefined) ?? Math.min(passed, declared);
}
