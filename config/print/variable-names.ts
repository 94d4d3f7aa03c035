import { capitalize } from "../../language/index.js";
/** Returns a function that makes a name of a variable from words, and never the same one twice. */
export function createVariableNames(): (words: readonly string[]) => string {
  const taken = new Set<string>();
  return (words) => {
    const base = toCamelCase(words);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Only ASCII: the name is typed on a command line. */
function toCamelCase(words: readonly string[]): string {
  const parts = words.flatMap((word) => word.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? []);
  const name = parts.map((part, at) => (at === 0 ? part.toLowerCase() : capitalize(part))).join("");
  return /^[a-z]/.test(name) ? name : `secret${capitalize(name)}`;
}
