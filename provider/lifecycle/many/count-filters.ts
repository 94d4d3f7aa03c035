import {
  asObject,
  type Configuration,
  describeChanges,
  filterName,
  isJsonObject,
  type Json,
  type JsonObject,
  normalize,
  putSids,
} from "../../../language/index.js";
import { hasUnknown, isSameJson, shareNames, sidsOf } from "../../../model/index.js";

/** The filters of a workflow before a change, and those that it changes or deletes. */
export interface FilterCount {
  readonly total: number;
  /** `filter 'VIP': timeout 60 → 90`, `filter "VIP" is deleted`. */
  readonly touched: string[];
}

/**
 * Compares the filters of two sets of inputs of a workflow. A filter that only moves, or names its queues by other keys, is
 * not touched.
 */
export function countFilters(olds: JsonObject, news: JsonObject): FilterCount {
  const before = listFilters(olds);
  const isSame = isSameJson(olds.configuration, news.configuration) && isSameJson(sidsOf(olds), sidsOf(news));
  if (isSame) return { total: before.length, touched: [] };
  const after = listFilters(news);
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  const names = new Set(after.map(({ name }) => name));
  const touched = before.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count === 0;
  });
  const texts = touched.length === 0 ? new Map<string, string[]>() : describeFilters(olds, news, after);
  return {
    total: before.length,
    touched: touched.map(({ name }) =>
      names.has(name) ? describe(name, texts.get(name)) : `${show(name)} is deleted`,
    ),
  };
}

function describe(name: string, [first, ...others]: readonly string[] = []): string {
  if (first === undefined) return `${show(name)} changes`;
  return others.length === 0
    ? first
    : `${first}, and ${others.length} more ${others.length === 1 ? "change" : "changes"}`;
}

function show(name: string): string {
  return `filter ${JSON.stringify(name)}`;
}

/** The changes in words, by the names of the filters. */
function describeFilters(
  olds: JsonObject,
  news: JsonObject,
  after: readonly { readonly name: string }[],
): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const { before: old, after: fresh, nameOf } = shareNames(olds, news);
  const changes = describeChanges(
    putSids(asObject(olds.configuration), old),
    putSids(asObject(news.configuration), fresh),
    {
      nameOf,
    },
  );
  for (const { path, text, kind, isSpelling } of changes) {
    const name = path[0] === "filters" ? after[Number(path[1])]?.name : undefined;
    if (name === undefined || isSpelling || kind === "filter-moved" || kind === "filter-removed") continue;
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  return texts;
}

function listFilters(inputs: JsonObject): { text: string; name: string }[] {
  const { configuration } = inputs;
  if (!isJsonObject(configuration) || hasUnknown(configuration)) return [];
  const resolved = normalize(putSids(configuration as Configuration, sidsOf(inputs)));
  const filters = isJsonObject(resolved) && Array.isArray(resolved.filters) ? resolved.filters : [];
  return filters.map((filter) => ({ text: JSON.stringify(filter), name: nameOf(filter) }));
}

function nameOf(filter: Json): string {
  if (!isJsonObject(filter)) return JSON.stringify(filter);
  return filterName(filter) ?? String(filter.expression ?? "a filter without name");
}
