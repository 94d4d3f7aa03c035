import { isSpecialWord } from "../../parse/quoting.js";

/**
 * Prints a text of one line in the quotation marks that need no escapes, in double ones if both do; plain texts stay
 * plain.
 *
 * @example tidyQuotes("'it''s'") // `"it's"`
 */
export function tidyQuotes(source: string): string {
  const body = source.slice(1, -1);
  if (source.startsWith("'")) return /["\\\p{C}]/u.test(body) ? source : `"${body.replaceAll("''", "'")}"`;
  // only \" can be avoided by other quotation marks
  const isCurable = source.startsWith('"') && body.includes('\\"') && !/\\[^"]|'/.test(body);
  return isCurable ? `'${body.replaceAll('\\"', '"')}'` : source;
}

/** Prints a key without quotes if every parser reads it as the same text. */
export function tidyKey(source: string): string {
  const [, , name = ""] = /^(["'])([A-Za-z_][\w-]*)\1$/.exec(source) ?? [];
  return name === "" || isSpecialWord(name) ? tidyQuotes(source) : name;
}
