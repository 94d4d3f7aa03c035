/**
 * Characters that a terminal obeys, that end a line, or that show text in another order than it has: controls (C0
 * except tab, C1), separators of lines and paragraphs, and the marks of the bidirectional algorithm.
 */
const UNSAFE = "\\p{Cc}\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";

const IN_LINES = new RegExp(`(?![\\t\\n])[${UNSAFE}]`, "gu");
const IN_LINE = new RegExp(`(?!\\t)[${UNSAFE}]`, "gu");
const IN_JSON = new RegExp(`(?!\\n)[${UNSAFE}]`, "gu");

/** Shown for each of these characters, one for one, so that columns stay. */
const REPLACEMENT = "\ufffd";

/**
 * Makes a text of several lines safe to show in a terminal or a log: names, paths and answers can contain escape
 * sequences. Tabs and line feeds stay.
 *
 * @example safeText("a\u001b[2Jb") // "a\ufffd[2Jb"
 */
export function safeText(text: string): string {
  return text.replace(IN_LINES, REPLACEMENT);
}

/** The same for a part of a line, which no line feed may end. */
export function safeLine(text: string): string {
  return text.replace(IN_LINE, REPLACEMENT);
}

/** Makes JSON safe to show without a change of its value: `JSON.stringify` escapes only some of these characters. */
export function safeJson(json: string): string {
  return json.replace(IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
