import type { CST } from "yaml";
import type { Block, Entry, Value } from "./layout.js";
import { collectNames } from "./names.js";
import { isOneLine, readKey, readProps } from "./read-parts.js";
import { commentsBehind, endOf, isClosing, type Source } from "./source.js";

/** An entry that does not have all its comments yet. */
interface FlowEntry extends Entry {
  comment?: string;
}

/** Shared by the steps of one reading. */
interface Reading {
  readonly source: Source;
  /** Column of the entry that contains the brackets. */
  readonly column: number;
}

/** Reads the contents of brackets as entries; undefined if they cannot be formatted. */
export function readFlow(token: CST.FlowCollection, reading: Reading): Block | undefined {
  const kind = token.start.type === "flow-map-start" ? "map" : "list";
  const entries: FlowEntry[] = [];
  /** Comments before the next entry. */
  let leading: string[] = [];
  const take = (comments: readonly CST.SourceToken[]) => {
    for (const { offset, source } of comments) {
      const last = entries.at(-1);
      const isBehind = last !== undefined && last.comment === undefined && leading.length === 0;
      if (isBehind && !reading.source.isFirst(offset)) last.comment = source.trimEnd();
      else leading.push(source.trimEnd());
    }
  };
  for (const item of token.items) {
    take(commentsIn(item.start));
    if (isEnd(item)) continue;
    const entry = readItem(item, kind, [...leading, ...commentsInside(item)], reading);
    if (entry === undefined) return undefined;
    entries.push(entry);
    leading = [];
    if (item.value) take(commentsBehind(item.value));
  }
  take(commentsIn(token.end.slice(0, token.end.findIndex(isClosing))));
  return { kind, entries, footer: leading };
}

function commentsIn(tokens: readonly CST.SourceToken[]): CST.SourceToken[] {
  return tokens.filter(({ type }) => type === "comment");
}

/** The rest after the last comma. */
function isEnd({ start, key, sep, value }: CST.CollectionItem): boolean {
  return key === undefined && value === undefined && sep === undefined && readProps(start).length === 0;
}

/** Comments between a key and its value. */
function commentsInside({ key, sep = [] }: CST.CollectionItem): string[] {
  return [...(key ? commentsBehind(key) : []), ...commentsIn(sep)].map(({ source }) => source.trimEnd());
}

function readItem(
  item: CST.CollectionItem,
  kind: Block["kind"],
  leading: readonly string[],
  reading: Reading,
): FlowEntry | undefined {
  const { start, key, sep = [], value: token } = item;
  if (start.some(({ type }) => type === "explicit-key-ind")) return undefined;
  const value = readFlowValue(token, reading);
  if (value === undefined) return undefined;
  const common = { leading, isSpaced: false, value, names: collectNames(item) };
  // `[a: 1]` is a map in a list
  if (kind === "list") return key === undefined ? { ...common, props: readProps(start) } : undefined;
  const read = key ? readKey(start, key) : undefined;
  return read && { ...common, key: read, props: readProps(sep) };
}

function readFlowValue(token: CST.Token | undefined, reading: Reading): Value | undefined {
  if (token === undefined) return { kind: "none" };
  const text = reading.source.text.slice(token.offset, endOf(token));
  if (token.type !== "flow-collection") return { kind: isOneLine(token) ? "scalar" : "text", source: text };
  const block = readFlow(token, reading);
  return block && { kind: "flow", block, source: { text, column: reading.column } };
}
