import { CST } from "yaml";
import { attachComments, type ReadBlock, type ReadEntry } from "./attach-comments.js";
import { type Block, type Key, NoLayout, type Value } from "./layout.js";
import { collectNames } from "./names.js";
import { readFlow } from "./read-flow.js";
import { isOneLine, readKey, readProps } from "./read-parts.js";
import { commentsBehind, createSource, endOf, keepBlankLines, listOwnComments, type Source } from "./source.js";

/** The layout of a file. */
export interface Layout {
  /** Lines up to and including `---`; empty if there is no such line. */
  readonly prefix: readonly string[];
  /** Has no entries if the file contains only comments. */
  readonly root: Block;
}

type Item = CST.CollectionItem;

/**
 * Reads the layout of a text, which must be valid YAML with at most one document.
 *
 * @param tokens all outermost tokens of the text
 * @throws NoLayout for constructs that are too rare to support: explicit keys, an anchor on the whole file, `...`
 */
export function readLayout(text: string, tokens: readonly CST.Token[]): Layout {
  const source = createSource(text);
  const document = tokens.find((token) => token.type === "document");
  if (tokens.some(({ type }) => type === "doc-end")) throw new NoLayout('"..." at the end of a document');
  const prefixEnd = findPrefixEnd(document, source);
  const read: Reading = { source, entries: [], within: [] };
  const root = readRoot(document, read);
  const comments = listOwnComments(tokens, source).filter(({ offset }) => offset >= prefixEnd);
  attachComments(root, read.entries, comments, source);
  const prefix = text
    .slice(0, prefixEnd)
    .split("\n")
    .map((line) => line.trimEnd());
  return { prefix: prefixEnd === 0 ? [] : prefix, root };
}

/** The end of the line with `---`; 0 if there is none. */
function findPrefixEnd(document: CST.Document | undefined, source: Source): number {
  const start = document?.start ?? [];
  if (start.some(({ type }) => type === "anchor" || type === "tag"))
    throw new NoLayout("an anchor or a tag on the whole file");
  const mark = start.find(({ type }) => type === "doc-start");
  if (mark === undefined) return 0;
  const lineEnd = source.text.indexOf("\n", mark.offset);
  const end = lineEnd < 0 ? source.text.length : lineEnd;
  if (document?.value !== undefined && document.value.offset < end) throw new NoLayout('a value on the line of "---"');
  return end;
}

/** Shared by the steps of one reading. */
interface Reading {
  readonly source: Source;
  /** All entries so far, each before the entries inside it. */
  readonly entries: ReadEntry[];
  /** The open blocks. */
  readonly within: readonly ReadBlock[];
}

function readRoot(document: CST.Document | undefined, reading: Reading): ReadBlock {
  const value = document?.value;
  if (value === undefined) return { kind: "map", entries: [], footer: [], column: 0 };
  if (value.type === "block-map" || value.type === "block-seq") return readBlock(value, reading);
  const flow = value.type === "flow-collection" ? readFlow(value, { source: reading.source, column: 0 }) : undefined;
  if (flow === undefined) throw new NoLayout("a value that is not a map");
  const behind = commentsBehind(value).filter(({ offset }) => !reading.source.isFirst(offset));
  const footer = [...flow.footer, ...behind.map((comment) => comment.source.trimEnd())];
  return toReadBlock({ ...flow, footer }, value.offset, reading);
}

/** A file that is one pair of brackets, such as JSON. */
function toReadBlock(flow: Block, offset: number, { source, entries }: Reading): ReadBlock {
  const { line } = source.locate(offset);
  const root: ReadBlock = { kind: flow.kind, entries: [], footer: [...flow.footer], column: 0 };
  for (const entry of flow.entries) {
    root.entries.push({
      ...entry,
      leading: [],
      inner: entry.leading,
      firstLine: line,
      line,
      column: 0,
      within: [root],
    });
  }
  entries.push(...root.entries);
  return root;
}

function readBlock(token: CST.BlockMap | CST.BlockSequence, reading: Reading): ReadBlock {
  const items = token.items.filter((item) => item.sep !== undefined || item.value !== undefined || hasDash(item));
  const kind = token.type === "block-map" ? "map" : "list";
  const [first] = items;
  const column = first === undefined ? 0 : reading.source.locate(startOf(first)).column;
  const block: ReadBlock = { kind, entries: [], footer: [], column };
  const inside = { ...reading, within: [...reading.within, block] };
  for (const item of items) readEntry(item, block, inside);
  return block;
}

function hasDash({ start }: Item): boolean {
  return start.some(({ type }) => type === "seq-item-ind");
}

/** Offset of the dash, of the key's anchor, or of the key. */
function startOf({ start, key }: Item): number {
  const mark = start.find(({ type }) => type !== "space" && type !== "newline" && type !== "comment");
  return mark?.offset ?? key?.offset ?? 0;
}

function readEntry(item: Item, block: ReadBlock, reading: Reading): void {
  const { source, entries, within } = reading;
  const start = startOf(item);
  const { line, column } = source.locate(start);
  const key = block.kind === "map" ? readBlockKey(item) : undefined;
  const valueProps = key === undefined ? item.start : (item.sep ?? []);
  const comments = readComments(item, start, source);
  const entry: { -readonly [Name in keyof ReadEntry]: ReadEntry[Name] } = {
    ...(key && { key }),
    ...comments,
    leading: [],
    isSpaced: false,
    props: readProps(valueProps),
    value: { kind: "none" },
    names: collectNames(item),
    firstLine: line,
    line,
    column,
    within,
  };
  block.entries.push(entry);
  entries.push(entry);
  entry.value = readValue(item.value, column, reading);
}

function readBlockKey({ start, key }: Item): Key {
  if (start.some(({ type }) => type === "explicit-key-ind")) throw new NoLayout('a key with "?"');
  const read = key ? readKey(start, key) : undefined;
  if (read === undefined) throw new NoLayout("a key that is not text on one line");
  return read;
}

/** The comment on the entry's line, and those between it and a value that is not a block. */
function readComments(
  { start, sep = [], value }: Item,
  from: number,
  source: Source,
): Pick<ReadEntry, "inner" | "comment"> {
  const isBlock = value !== undefined && (value.type === "block-map" || value.type === "block-seq");
  const before = [...start, ...sep].filter(({ type, offset }) => type === "comment" && offset > from);
  const behind = before.filter(({ offset }) => !source.isFirst(offset));
  const own = isBlock ? [] : before.filter(({ offset }) => source.isFirst(offset));
  for (const { offset } of own) source.taken.add(offset);
  const after = value === undefined ? [] : listBehind(value).filter(({ offset }) => !source.isFirst(offset));
  const onLine = [...behind, ...after].map((comment) => comment.source.trimEnd());
  const [comment] = onLine.slice(-1);
  const inner = [...onLine.slice(0, -1), ...own.map((other) => other.source.trimEnd())];
  return { inner, ...(comment !== undefined && { comment }) };
}

function listBehind(value: CST.Token): CST.SourceToken[] {
  if (value.type !== "block-scalar") return commentsBehind(value);
  return value.props.filter((token): token is CST.SourceToken => token.type === "comment");
}

function readValue(token: CST.Token | undefined, column: number, reading: Reading): Value {
  const { source } = reading;
  if (token === undefined) return { kind: "none" };
  if (token.type === "block-map" || token.type === "block-seq")
    return { kind: "block", block: readBlock(token, reading) };
  if (token.type === "block-scalar") return readLiteral(token, column, source);
  if (isOneLine(token)) return { kind: "scalar", source: token.source };
  const text = source.text.slice(token.offset, endOf(token));
  if (token.type !== "flow-collection") return { kind: "text", source: text };
  const block = readFlow(token, { source, column });
  return { kind: "flow", source: { text, column }, ...(block && { block }) };
}

function readLiteral({ props, source: text }: CST.BlockScalar, column: number, source: Source): Value {
  const header = props.find(({ type }) => type === "block-scalar-header");
  if (header === undefined || !("source" in header)) throw new NoLayout("a text without its header");
  if (header.source.includes("+")) keepBlankLines(text, source.locate(header.offset).line + 1, source);
  return { kind: "literal", header: header.source, source: text, column };
}
