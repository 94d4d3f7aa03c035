import type { JsonObject } from "../../language/index.js";
import { hideIgnored, type Kind, toPropertyPath } from "../../model/index.js";

/**
 * Returns a live object with the declared values in the places that the declaration ignores.
 *
 * @param hidden names of properties whose live values are not known
 */
export function hideLive(
  kind: Kind,
  declared: JsonObject,
  live: JsonObject,
  hidden: readonly string[] = [],
): JsonObject {
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  const words = new Map(Object.entries(kind.properties).map(([name, { writtenAs }]) => [name, writtenAs ?? name]));
  const unknown = hidden.filter((name) => words.has(name)).map((name) => words.get(name) ?? name);
  const paths = texts(declared.ignore).map((path) => {
    const inInputs = toPropertyPath(kind, path);
    const [head = ""] = inInputs.split(/[.[]/);
    return (words.get(head) ?? head) + inInputs.slice(head.length);
  });
  return hideIgnored(live, declared, { paths: [...paths, ...unknown], filters: texts(declared.ignoreFilters) });
}
