import { isJsonObject, type Json } from "../json.js";
import type { DescribeOptions } from "./change.js";

/** Characters of a text around what changed in it. */
const CONTEXT = 20;
/** Longest text shown whole. */
const MAX_TEXT = 80;
const MAX_NAME = 60;

/** Shows the values of a configuration. */
export interface Words {
  /** A queue by its name: `English`. */
  queue(reference: string): string;
  /** An expression or other text: in backticks, SIDs replaced by names, shortened. */
  text(text: string): string;
  /** Two texts that differ, each shortened around the difference. */
  texts(before: string, after: string): [string, string];
}

export function createWords({ nameOf = () => undefined }: DescribeOptions): Words {
  const named = (text: string) =>
    text.replace(/W[QA][0-9a-fA-F]{32}/g, (sid) => {
      const name = nameOf(sid);
      return name === undefined ? sid : `‹${name}›`;
    });
  return {
    queue: (reference) => oneLine(nameOf(reference) ?? reference, MAX_NAME),
    text: (text) => `\`${oneLine(named(text), MAX_TEXT)}\``,
    texts: (before, after) => {
      const [from, to] = [named(before), named(after)];
      // two objects can have one name
      return from === to ? shortenPair(before, after, "`") : shortenPair(from, to, "`");
    },
  };
}

/** A name in single quotes. */
export function quoteName(name: string): string {
  return `'${oneLine(name, MAX_NAME)}'`;
}

/** Any value, in a few characters. */
export function showValue(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`;
  if (isJsonObject(value)) return "a map";
  return oneLine(JSON.stringify(value), MAX_NAME);
}

/** Two texts that differ, in quotation marks; long ones are cut down to the words that differ and a little around them. */
export function shortenPair(before: string, after: string, mark: string): [string, string] {
  const [a, b] = [toPieces(before), toPieces(after)];
  const start = countEqual(a, b);
  const end = countEqual(a.slice(start).reverse(), b.slice(start).reverse());
  const cut = (pieces: readonly string[]) => mark + cutAround(pieces, start, pieces.length - end) + mark;
  return [cut(a), cut(b)];
}

/** Splits a text into words and single other characters. */
function toPieces(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+|[\s\S]/gu) ?? [];
}

function countEqual(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** The pieces from `start` to `end` with a little around them; where these are long, their beginning and end. */
function cutAround(pieces: readonly string[], start: number, end: number): string {
  const text = pieces.join("");
  if (text.length <= MAX_TEXT) return plain([...text]);
  const [left, right] = [pieces.slice(0, start), pieces.slice(end)];
  const head = takeUpTo(left.reverse(), CONTEXT).reverse();
  const tail = takeUpTo(right, CONTEXT);
  const shown = [...head, ...pieces.slice(start, end), ...tail].join("");
  const cut = cutMiddle([...shown], head.join("").length);
  return `${head.length < left.length ? "…" : ""}${cut}${tail.length < right.length ? "…" : ""}`;
}

/** The first pieces, up to a number of characters. */
function takeUpTo(pieces: readonly string[], limit: number): string[] {
  let length = 0;
  const end = pieces.findIndex((piece) => {
    length += piece.length;
    return length > limit;
  });
  return pieces.slice(0, end === -1 ? pieces.length : end);
}

/** A text that is too long keeps more than `least` characters of its beginning: there the difference begins. */
function cutMiddle(signs: readonly string[], least: number): string {
  if (signs.length <= MAX_TEXT) return plain(signs);
  const half = Math.max(MAX_TEXT / 2, least + 1);
  return `${plain(signs.slice(0, half))}…${plain(signs.slice(signs.length - MAX_TEXT / 2))}`;
}

function oneLine(text: string, limit: number): string {
  const signs = [...text];
  return signs.length <= limit ? plain(signs) : `${plain(signs.slice(0, limit))}…`;
}

/** Line breaks and other characters that a terminal or a table would act on are written out: `\n`. */
function plain(signs: readonly string[]): string {
  return signs.map((sign) => (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(sign) ? writeOut(sign) : sign)).join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function writeOut(sign: string): string {
  const code = sign.codePointAt(0) as number;
  return ESCAPES[sign] ?? `\\u{${code.toString(16)}}`;
}
