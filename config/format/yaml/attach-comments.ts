import type { Block, Entry } from "./layout.js";
import type { OwnComment, Source } from "./source.js";

/** A block that does not have all its comments yet. */
export interface ReadBlock extends Block {
  readonly entries: ReadEntry[];
  readonly footer: string[];
  /** Column at which its entries begin, from 0. */
  readonly column: number;
}

/** An entry that does not have all its comments yet. */
export interface ReadEntry extends Entry {
  readonly leading: string[];
  /** Comments between its key and a value that is not a block. */
  readonly inner: readonly string[];
  isSpaced: boolean;
  /** Line of the first comment above it, or its own line; from 1. */
  firstLine: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The blocks that contain it, outermost first. */
  readonly within: readonly ReadBlock[];
}

/**
 * Attaches each comment on a line of its own to the following entry; or, if it is indented deeper than that entry, to
 * the block that it closes.
 *
 * @param entries all entries of the file, each before the entries inside it
 */
export function attachComments(
  root: ReadBlock,
  entries: readonly ReadEntry[],
  comments: readonly OwnComment[],
  source: Source,
): void {
  let next = 0;
  for (const comment of comments) {
    while ((entries[next]?.line ?? Number.POSITIVE_INFINITY) <= comment.line) next += 1;
    const follower = entries[next];
    const closed = findClosed(comment, entries[next - 1], follower);
    if (closed === undefined && follower !== undefined) addLeading(comment, follower, source);
    else addFooter(comment, closed ?? root, source);
  }
  for (const entry of entries) spaceEntry(entry, source);
}

function findClosed(
  { column }: OwnComment,
  before: ReadEntry | undefined,
  follower: ReadEntry | undefined,
): ReadBlock | undefined {
  const floor = follower?.column ?? -1;
  return before?.within.findLast((block) => block.column <= column && block.column > floor);
}

function addLeading({ line, text }: OwnComment, entry: ReadEntry, source: Source): void {
  if (entry.leading.length === 0) entry.firstLine = line;
  else if (source.isBlank(line - 1)) entry.leading.push("");
  entry.leading.push(text);
}

function addFooter({ line, text }: OwnComment, { footer }: ReadBlock, source: Source): void {
  if (source.isBlank(line - 1)) footer.push("");
  footer.push(text);
}

function spaceEntry(entry: ReadEntry, source: Source): void {
  // the first entry of a block has nothing above it to be separated from
  const isFirst = entry.within.at(-1)?.entries[0] === entry;
  entry.isSpaced = !isFirst && source.isBlank(entry.firstLine - 1);
  if (entry.leading.length > 0 && source.isBlank(entry.line - 1)) entry.leading.push("");
  entry.leading.push(...entry.inner);
}
