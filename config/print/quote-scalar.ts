import { type Json, safeJson } from "../../language/index.js";
import { tidyQuotes } from "../format/yaml/print-scalar.js";

/** Words that some parsers of YAML do not read as text. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Begins with a letter, `_`, `(` or `/`; a digit only before `==`, because `1==1` cannot be a number or a date. */
const BEGINNING = /^(?:[\p{L}_(/]|\d+ ?==)/u;

/** Signs that have a meaning inside brackets, and those that end a plain text or begin a comment. */
const SIGNS = /[[\]{},\p{C}\p{Zl}\p{Zp}]|:(?:\s|$)| #|^\s|\s$/u;

/** Prints a value so that every parser of YAML reads it as the same value, in brackets too. */
export function quoteScalar(value: Exclude<Json, object>): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isPlain(value) ? value : tidyQuotes(escapeText(value));
}

function isPlain(text: string): boolean {
  return BEGINNING.test(text) && !SIGNS.test(text) && !WORDS.test(text);
}

/** Escapes what an editor would not show, or what ends a line. */
function escapeText(text: string): string {
  return safeJson(JSON.stringify(text)).replace(
    /[\ufeff\ufffe\uffff\u200b-\u200d\u2060\u00ad]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
