import {
  columnAt,
  commentColumn,
  isBlankLine,
  isFirstInLine,
  type Line,
  lineAfter,
  lineAt,
  lineBefore,
} from "./lines.js";
import type { CollectionPlace, ItemPlace } from "./place.js";

/**
 * The lines of an item of a block: comments right above it, everything inside it, and the comments after that which are
 * indented deeper than the item.
 */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** The item begins after a dash in its line: `- key: value`. */
  readonly isInline: boolean;
}

/** The regions of the items of a block; between them are blank lines and comments that belong to none of them. */
export function listRegions(text: string, block: CollectionPlace): Region[] {
  let before = 0;
  return block.items.map((item) => {
    const region = readRegion(text, item, before);
    before = region.end;
    return region;
  });
}

function readRegion(text: string, item: ItemPlace, before: number): Region {
  const isInline = !isFirstInLine(text, item.start);
  const start = isInline ? item.start : findStart(text, item.start, before);
  return { start, end: findEnd(text, item), isInline };
}

function findStart(text: string, offset: number, before: number): number {
  const own = lineAt(text, offset);
  const column = offset - own.start;
  let first = own;
  for (let line = lineBefore(text, own); line !== undefined && line.start >= before; line = lineBefore(text, line)) {
    const found = commentColumn(text, line);
    if (found === undefined || found > column) break;
    first = line;
  }
  // comments on the first lines are about the file
  return first.start === 0 && column === 0 ? own.start : first.start;
}

function findEnd(text: string, { start, end }: ItemPlace): number {
  // a block scalar ends after its last line break
  const isAfterBreak = end > start && text[end - 1] === "\n";
  let last: Line = isAfterBreak ? lineAt(text, end - 1) : lineAt(text, end);
  const column = columnAt(text, start);
  for (let line = lineAfter(text, last); line !== undefined; line = lineAfter(text, line)) {
    const found = commentColumn(text, line);
    if (found === undefined && !isBlankLine(text, line)) break;
    if (found !== undefined && found <= column) break;
    if (found !== undefined) last = line;
  }
  return last.end;
}

/** The end of the blank lines from an offset at the start of a line. */
export function skipBlank(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const line = lineAt(text, end);
    if (!isBlankLine(text, line)) break;
    end = line.end;
  }
  return end;
}

/** The start of the blank lines before an offset at the start of a line. */
export function skipBlankBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const line = lineAt(text, start - 1);
    if (!isBlankLine(text, line)) break;
    start = line.start;
  }
  return start;
}
