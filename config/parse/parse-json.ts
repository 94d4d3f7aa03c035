import { formatNumber, type Span } from "../../language/index.js";
import { MAX_DEPTH, MAX_NODES } from "../limits.js";
import type { Findings } from "../report/findings.js";
import type { Entry, Node, Scalar } from "../tree/tree.js";
import { createQuotedOffsets } from "./scalar-offsets.js";

/** The origin of a JSON text: a file of its own, or a text value in another file. */
interface JsonOrigin {
  readonly file: string;
  /** Offset in the file of a character of the text. */
  readonly offsetOf: (index: number, isEnd?: boolean) => number;
  /** Used for everything if a part of the text is written elsewhere. */
  readonly span?: Span;
}

/**
 * Parses JSON (RFC 8259) into a tree with spans. The first mistake is reported, and there is no tree then. Written by
 * hand because `JSON.parse` has no positions and YAML accepts text that JSON refuses, such as a trailing comma.
 */
export function parseJson(text: string, place: JsonOrigin, findings: Findings): Node | undefined {
  const reader: Reader = { text, place, findings, at: 0, nodes: 0 };
  try {
    const node = readValue(reader, 1);
    skipSpace(reader);
    if (reader.at < text.length) fail(reader, `the JSON has ended, but ${showNext(reader)} follows`);
    return node;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    findings.add("json-syntax", { text: error.message }, toSpan(reader, error.at, error.at + 1));
    return undefined;
  }
}

interface Reader {
  readonly text: string;
  readonly place: JsonOrigin;
  readonly findings: Findings;
  at: number;
  nodes: number;
}

/** Leaves the recursion; never leaves this file. */
class Mistake extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

function fail(reader: Reader, message: string, at = reader.at): never {
  throw new Mistake(message, at);
}

function toSpan({ place }: Reader, start: number, end: number): Span {
  return place.span ?? { file: place.file, start: place.offsetOf(start), end: place.offsetOf(end) };
}

function skipSpace(reader: Reader): void {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = reader.at;
  reader.at += space.exec(reader.text)?.[0].length ?? 0;
}

function showNext({ text, at }: Reader): string {
  return at >= text.length ? "the end" : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function readValue(reader: Reader, depth: number): Node {
  skipSpace(reader);
  if (depth > MAX_DEPTH) fail(reader, `nested deeper than ${MAX_DEPTH} levels here, no configuration needs that`);
  reader.nodes += 1;
  if (reader.nodes > MAX_NODES)
    fail(reader, `more than ${formatNumber(MAX_NODES)} values up to here, the limit of a file`);
  const sign = reader.text[reader.at];
  if (sign === "{") return readMap(reader, depth);
  if (sign === "[") return readList(reader, depth);
  return sign === '"' ? readText(reader) : readWord(reader);
}

function readMap(reader: Reader, depth: number): Node {
  const start = reader.at;
  const entries = new Map<string, Entry>();
  readMembers(reader, "}", () => {
    const entry = readEntry(reader, depth);
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else reportDuplicate(reader, first, entry);
  });
  return { kind: "map", span: toSpan(reader, start, reader.at), entries };
}

function reportDuplicate({ findings }: Reader, first: Entry, second: Entry): void {
  const related = [{ span: first.keySpan, message: "first here" }];
  findings.add("duplicate-key", { key: second.key, isAcrossFiles: false }, second.keySpan, { related });
}

function readEntry(reader: Reader, depth: number): Entry {
  if (reader.text[reader.at] !== '"') fail(reader, `expected a key in double quotes, but found ${showNext(reader)}`);
  const start = reader.at;
  const key = String(readText(reader).value);
  const keySpan = toSpan(reader, start, reader.at);
  skipSpace(reader);
  if (reader.text[reader.at] !== ":") fail(reader, `expected ":" after the key, but found ${showNext(reader)}`);
  reader.at += 1;
  return { key, keySpan, value: readValue(reader, depth + 1) };
}

function readList(reader: Reader, depth: number): Node {
  const start = reader.at;
  const items: Node[] = [];
  readMembers(reader, "]", () => items.push(readValue(reader, depth + 1)));
  return { kind: "list", span: toSpan(reader, start, reader.at), items };
}

/** Reads the members between two brackets, separated by commas. */
function readMembers(reader: Reader, close: "}" | "]", readMember: () => void): void {
  const open = reader.at;
  reader.at += 1;
  skipSpace(reader);
  while (reader.text[reader.at] !== close) {
    readMember();
    skipSpace(reader);
    if (reader.text[reader.at] === close) break;
    readComma(reader, close, open);
  }
  reader.at += 1;
}

function readComma(reader: Reader, close: string, open: number): void {
  if (reader.at >= reader.text.length) failAtEnd(reader, close, open);
  const comma = reader.at;
  if (reader.text[comma] !== ",") {
    const isAfterText = reader.text.slice(0, comma).trimEnd().endsWith('"');
    const hint = isAfterText ? '; a quotation mark inside a text is written \\"' : "";
    fail(reader, `expected "," or "${close}", but found ${showNext(reader)}${hint}`);
  }
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === close) fail(reader, `an extra comma: remove it before the "${close}"`, comma);
  if (reader.at >= reader.text.length) failAtEnd(reader, close, open);
}

function failAtEnd(reader: Reader, close: string, open: number): never {
  const [line, column] = locate(reader.text, open);
  return fail(
    reader,
    `the JSON ends before the "${close}" for the "${reader.text[open]}" of its line ${line}, column ${column}`,
  );
}

function locate(text: string, at: number): [number, number] {
  const before = text.slice(0, at).split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

type ReadScalar = Extract<Node, { kind: "scalar" }>;

function toScalar(reader: Reader, start: number, value: Scalar): ReadScalar {
  return { kind: "scalar", span: toSpan(reader, start, reader.at), value };
}

function readText(reader: Reader): ReadScalar {
  const start = reader.at;
  reader.at = findTextEnd(reader.text, start + 1);
  if (reader.text[reader.at] !== '"') failInText(reader, start);
  reader.at += 1;
  const value = decodeText(reader, start);
  const { place, text } = reader;
  if (place.span !== undefined) return toScalar(reader, start, value);
  const offsets = createQuotedOffsets(text.slice(start, reader.at), value);
  return {
    ...toScalar(reader, start, value),
    ...(offsets && { offsetOf: (at, isEnd) => place.offsetOf(start + offsets(at), isEnd) }),
  };
}

/** Index of the closing quotation mark, or of a character that is not allowed in a text. */
function findTextEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 0x20) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}

function failInText(reader: Reader, start: number): never {
  if (reader.at >= reader.text.length) fail(reader, "this text is never closed: a quotation mark is missing", start);
  const sign = reader.text[reader.at] ?? "";
  if (!/[\r\n]/.test(sign))
    fail(reader, `a text must not contain the control character ${JSON.stringify(sign)} itself: write its escape`);
  return fail(reader, "the line ends inside a text: close its quotation mark, or write a line break as \\n");
}

function decodeText(reader: Reader, start: number): string {
  const source = reader.text.slice(start, reader.at);
  if (!source.includes("\\")) return source.slice(1, -1);
  const escapes = source.matchAll(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|([\s\S]))/g);
  const wrong = [...escapes].find((found) => found[1] !== undefined);
  if (wrong !== undefined) {
    const shown = JSON.stringify(wrong[0]);
    fail(reader, `${shown} is not an escape of JSON: write \\\\ for a backslash`, start + wrong.index);
  }
  return JSON.parse(source) as string;
}

function readWord(reader: Reader): ReadScalar {
  const start = reader.at;
  const word = /[^\s,:[\]{}"]*/y;
  word.lastIndex = start;
  const text = word.exec(reader.text)?.[0] ?? "";
  if (text === "") fail(reader, `expected a value, but found ${showNext(reader)}`);
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text)) {
    const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
    fail(
      reader,
      `${shown} is not a JSON value: text must be in double quotes; other values are numbers, true, false and null`,
    );
  }
  const value = JSON.parse(text) as Scalar;
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    fail(reader, "this number is too large");
  reader.at = start + text.length;
  return toScalar(reader, start, value);
}
