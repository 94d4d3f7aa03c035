import { escapeText } from "./escape-markup.js";

/** Text as a block of Markdown, in a fence that no line of it closes. */
export function toFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A code span that shows any text as it is, on one line. */
export function toCode(text: string): string {
  const line = joinLines(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const mark = "`".repeat(longest + 1);
  const isPadded = line.startsWith("`") || line.endsWith("`") || line.trim() === "";
  return isPadded ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`;
}

/** Text without any markup, on one line. A word joiner after `@` and `#` keeps hosts from making mentions and references of them. */
export function toPlain(text: string): string {
  return escapeText(joinLines(text))
    .replace(/[\\`*_{}[\]|~]/g, "\\$&")
    .replace(/[@#]/g, "$&\u2060")
    .replace(/:\/\//g, ":\u2060//");
}

/** The lines of a text as one. */
export function joinLines(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
