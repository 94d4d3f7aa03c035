import { toSlug } from "../live/to-slug.js";

/** Words that most expressions have. */
const COMMON = new Set(["and", "or", "not", "has", "in", "contains", "true", "false", "task", "worker", "null", "sid"]);

/** Most words of a name. */
const MAX_WORDS = 5;

/**
 * Makes a name from the first words of an expression, with a number if another expression has it.
 *
 * @param taken names of other expressions; the new one is added
 * @example nameExpression("worker.roles HAS 'agent' OR worker.roles HAS 'supervisor'", new Set()) // "roles-agent-supervisor"
 */
export function nameExpression(text: string, taken: Set<string>): string {
  const words = text
    .replace(/\$\{\w+\.([^{}]*)\.sid\}/g, " $1 ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .match(/\p{L}[\p{L}\p{N}]*/gu);
  const telling = (words ?? []).map((word) => word.toLowerCase()).filter((word) => !COMMON.has(word));
  const base = toSlug([...new Set(telling)].slice(0, MAX_WORDS).join(" ")) ?? "expression";
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
  taken.add(name);
  return name;
}
