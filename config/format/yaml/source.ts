import type { CST } from "yaml";
import { createLineIndex } from "../../report/line-index.js";

/** A comment on a line of its own. */
export interface OwnComment {
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** The text that a layout is read from. */
export interface Source {
  readonly text: string;
  /** Line (from 1) and column (from 0) of an offset. */
  locate(offset: number): { line: number; column: number };
  /** Returns whether a line is only white space and not part of a text. */
  isBlank(line: number): boolean;
  /** Returns whether only white space comes before an offset in its line. */
  isFirst(offset: number): boolean;
  /** Comments that already belong to the entry that they interrupt. */
  readonly taken: Set<number>;
  /** Blank lines that belong to a text. */
  readonly kept: Set<number>;
}

/** Blank lines at the end of a text that keeps them (`|+`) do not separate entries. */
export function keepBlankLines(text: string, firstLine: number, source: Source): void {
  for (const [at] of text.split("\n").entries()) source.kept.add(firstLine + at);
}

export function createSource(text: string): Source {
  const index = createLineIndex(text);
  const kept = new Set<number>();
  const locate = (offset: number) => {
    const { line, column } = index.locate(offset);
    return { line, column: column - 1 };
  };
  return {
    text,
    locate,
    isBlank: (line) => line > 0 && !kept.has(line) && index.lineText(line).trim() === "",
    isFirst(offset) {
      const { line, column } = locate(offset);
      return index.lineText(line).slice(0, column).trim() === "";
    },
    taken: new Set(),
    kept,
  };
}

/** The end of a token's contents, without trailing white space and comments. */
export function endOf(token: CST.Token): number {
  if (token.type === "flow-collection") {
    const close = token.end.find(isClosing);
    return close === undefined ? token.offset : close.offset + close.source.length;
  }
  return "source" in token ? token.offset + token.source.length : token.offset;
}

/** Comments on a line of their own that do not belong to an entry yet, without those inside brackets. */
export function listOwnComments(tokens: readonly CST.Token[], source: Source): OwnComment[] {
  const found: CST.SourceToken[] = [];
  for (const token of tokens) collect(token, found);
  return found
    .filter(({ offset }) => source.isFirst(offset) && !source.taken.has(offset))
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, source: text }) => ({ ...source.locate(offset), offset, text: text.trimEnd() }));
}

function collect(token: CST.Token, found: CST.SourceToken[]): void {
  if (token.type === "comment") found.push(token);
  if (token.type === "document") for (const part of [...token.start, token.value]) if (part) collect(part, found);
  if (token.type === "block-map" || token.type === "block-seq") {
    for (const { start, key, sep = [], value } of token.items) {
      for (const part of [...start, key, ...sep, value]) if (part) collect(part, found);
    }
  }
  for (const comment of commentsBehind(token)) found.push(comment);
}

/** Comments that follow a token, without those inside brackets. */
export function commentsBehind(token: CST.Token): CST.SourceToken[] {
  const end = "end" in token ? (token.end ?? []) : [];
  const close = token.type === "flow-collection" ? end.findIndex(isClosing) : -1;
  return end.slice(close + 1).filter(({ type }) => type === "comment");
}

/** True for the bracket that closes a map or a list. */
export function isClosing({ type }: CST.SourceToken): boolean {
  return type === "flow-map-end" || type === "flow-seq-end";
}
