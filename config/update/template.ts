import { splitTemplate } from "../interpolation/split-template.js";
import type { ScalarNode } from "../tree/tree.js";

/**
 * Changes the literal part of a text with placeholders, so that it is filled in to another text; undefined if a placeholder
 * made what differs.
 *
 * @param raw as it is written
 * @param filled the same with everything filled in
 * @param wanted the text to become; `spell` writes the new part of it for a file
 */
export function changeTemplate(
  raw: ScalarNode,
  filled: ScalarNode,
  wanted: string,
  spell: (text: string) => string,
): string | undefined {
  const [before, written] = [String(filled.value), String(raw.value)];
  if (raw.offsetOf === undefined || filled.offsetOf === undefined) return undefined;
  const head = countCommon(before, wanted, (text, at) => text[at]);
  const rest = Math.min(before.length, wanted.length) - head;
  const tail = Math.min(
    rest,
    countCommon(before, wanted, (text, at) => text[text.length - 1 - at]),
  );
  const end = before.length - tail;
  const [from, to] = [
    findOffset(raw, filled.offsetOf(head, head === end)),
    findOffset(raw, filled.offsetOf(end, true)),
  ];
  if (from === undefined || to === undefined || written.slice(from, to) !== before.slice(head, end)) return undefined;
  if (!isLiteral(written, from, to)) return undefined;
  return written.slice(0, from) + spell(wanted.slice(head, wanted.length - tail)) + written.slice(to);
}

function countCommon(a: string, b: string, signAt: (text: string, at: number) => string | undefined): number {
  let count = 0;
  while (count < a.length && count < b.length && signAt(a, count) === signAt(b, count)) count += 1;
  return count;
}

/** The index in a text of an offset in its file. */
function findOffset({ value, offsetOf }: ScalarNode, offset: number): number | undefined {
  const length = String(value).length;
  for (let at = 0; at <= length; at += 1) if (offsetOf?.(at) === offset) return at;
  return undefined;
}

/** Returns whether a part of a text is outside of placeholders. */
function isLiteral(text: string, from: number, to: number): boolean {
  let start = 0;
  return splitTemplate(text).every(({ kind, written }) => {
    const end = start + written.length;
    const isApart = kind === "text" || to <= start || end <= from;
    start = end;
    return isApart;
  });
}

/**
 * Returns whether a text can be what a text with unresolved placeholders becomes.
 *
 * @example fitsTemplate("https://${vars.host}/a", "https://example.com/a") // true
 */
export function fitsTemplate(template: string, text: string): boolean {
  const parts = splitTemplate(template);
  const literals = parts.map(({ kind, written }) => (kind === "text" ? written : undefined));
  const [first, last] = [literals[0], literals.at(-1)];
  if (parts.length < 2) return true;
  if (first !== undefined && !text.startsWith(first)) return false;
  if (last !== undefined && !text.endsWith(last)) return false;
  let at = 0;
  for (const literal of literals) {
    if (literal === undefined) continue;
    const found = text.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return true;
}

/** The kind of placeholder that fills a text in: the reason why it is left. */
export function placeholderOf(text: string): "expression" | "variable" {
  return /\$\{\s*expressions\./.test(text) ? "expression" : "variable";
}
