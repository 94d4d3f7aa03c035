import type { TextSpan } from "./ast.js";
import type { ExpressionFault } from "./expression-problem.js";
import { OPERATOR_SPELLINGS, OPERATOR_WORDS } from "./operators.js";
import { RESERVED } from "./token.js";

/** Why the quotation marks of a string cannot be meant as they are, and where the meant string is. */
export interface Misquoted {
  readonly fault: ExpressionFault;
  readonly span: TextSpan;
}

/** Strings are explained within this distance, so that the work per string is bounded. */
const REACH = 200;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$]*/u;
/** Signs that can follow a string directly. */
const FOLLOWING = /^[)\],.=!<>&|]/;
const CONNECTIVE = /[)\]]*\s+(?:AND|OR)\s/i;
const COMMA = /\s*,/;
/** A string begins after each of these. */
const BEFORE_VALUE = [...OPERATOR_SPELLINGS, "[", "(", ",", " AND", " OR"];
/** The signs and words that can follow the mark that ends a string. */
const AFTER_VALUE = String.raw`(?=\s*(?:$|[)\],=!<>&|]|(?:AND|OR|${[...OPERATOR_WORDS].join("|")})\b))`;
const CLOSING = { "'": new RegExp(`'${AFTER_VALUE}`, "i"), '"': new RegExp(`"${AFTER_VALUE}`, "i") } as const;

/**
 * Explains a string if its marks are wrong: one is missing, or one is inside. There are no escapes (E-10), so the parser
 * would notice it only where the next word is left over.
 *
 * @param mark the quotation mark of the string
 * @param span from the first mark to after the next one
 */
export function findMisquoted(text: string, mark: "'" | '"', span: TextSpan): Misquoted | undefined {
  const next = text.slice(span.end, span.end + REACH).trimStart();
  const [word = ""] = WORD.exec(next) ?? [];
  if (next === "" || FOLLOWING.test(next) || RESERVED.has(word.toUpperCase())) return undefined;
  return findMissingMark(text, mark, span) ?? findMarkInside(text, mark, span);
}

/** In `"en AND tier == "gold"` and `en" AND tier == "gold"`, what is between two strings is read as one. */
function findMissingMark(text: string, mark: string, { start, end }: TextSpan): Misquoted | undefined {
  const content = text.slice(start + 1, end - 1);
  const last = content.trimEnd().slice(-REACH).toUpperCase();
  if (!BEFORE_VALUE.some((word) => last.endsWith(word))) return undefined;
  const length = content.slice(0, REACH).search(last.endsWith(",") ? COMMA : CONNECTIVE);
  if (length < 0) return undefined;
  const code = length === 0 ? "unopened-string" : "unclosed-string";
  return { fault: { code, params: { mark } }, span: { start, end: start + 1 + length } };
}

/** `'O'Brien'`, `'O\'Brien'` and `'O''Brien'` are meant as `"O'Brien"`. */
function findMarkInside(text: string, mark: "'" | '"', { start, end }: TextSpan): Misquoted | undefined {
  const rest = text.slice(end, end + REACH);
  const length = rest.search(CLOSING[mark]);
  const value = text
    .slice(start + 1, end + length)
    .replaceAll(`\\${mark}`, mark)
    .replaceAll(mark + mark, mark);
  if (/^\s/.test(rest) || length < 0 || /[=!<>]/.test(value)) return undefined;
  const other = mark === "'" ? '"' : "'";
  const params = value.includes(other) ? { mark } : { mark, meant: other + value + other };
  return { fault: { code: "mark-inside", params }, span: { start, end: end + length + 1 } };
}
