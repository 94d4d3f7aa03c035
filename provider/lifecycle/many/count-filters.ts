import {
  type Configuration,
  filterName,
  isJsonObject,
  type Json,
  type JsonObject,
  normalize,
  putSids,
} from "../../../language/index.js";
import { hasUnknown, sidsOf } from "../../../model/index.js";

/** The filters of a workflow before a change, and those that it changes or deletes. */
export interface FilterCount {
  readonly total: number;
  /** `"VIP" changes`, `"VIP" is deleted`. */
  readonly touched: string[];
}

/**
 * Compares the filters of two sets of inputs of a workflow. A filter that only moves, or names its queues by other keys, is
 * not touched.
 */
export function countFilters(olds: JsonObject, news: JsonObject): FilterCount {
  const [before, after] = [listFilters(olds), listFilters(news)];
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  const names = new Set(after.map(({ name }) => name));
  const touched = before.flatMap(({ text, name }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    if (count > 0) return [];
    return [`${JSON.stringify(name)} ${names.has(name) ? "changes" : "is deleted"}`];
  });
  return { total: before.length, touched };
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
