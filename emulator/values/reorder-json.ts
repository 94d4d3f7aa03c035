import { isJsonObject } from "../../language/index.js";

/**
 * Returns valid JSON without whitespace and with the keys of each object in alphabetical order. For tests of clients: they
 * must compare JSON, not text.
 */
export function reorderJson(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) => (isJsonObject(value) ? toSorted(value) : value));
}

function toSorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
