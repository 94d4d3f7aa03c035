import type { Json } from "../../language/index.js";
import { tidyQuotes } from "../format/yaml/print-scalar.js";
import { isSpecialWord, quoteVisibly } from "../parse/quoting.js";

/** Begins with a letter, `_`, `(` or `/`; a digit only before `==`, because `1==1` cannot be a number or a date. */
const BEGINNING = /^(?:[\p{L}_(/]|\d+ ?==)/u;

/** Signs that have a meaning inside brackets, and those that end a plain text or begin a comment. */
const SIGNS = /[[\]{},\p{C}\p{Zl}\p{Zp}]|:(?:\s|$)| #|^\s|\s$/u;

/** Prints a value so that every parser of YAML reads it as the same value, in brackets too. */
export function quoteScalar(value: Exclude<Json, object>): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isPlain(value) ? value : tidyQuotes(quoteVisibly(value));
}

function isPlain(text: string): boolean {
  return BEGINNING.test(text) && !SIGNS.test(text) && !isSpecialWord(text);
}
