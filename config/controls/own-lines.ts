import { createLineIndex } from "../report/line-index.js";
import type { YamlScan } from "./scan-yaml.js";

/** Lines as ignore comments count them: a text over several lines belongs to its first line. */
export interface OwnLines {
  of(offset: number): number;
  /**
   * The line that a comment applies to: its own if it follows a value, otherwise the next line that is not a comment.
   */
  below(comment: number): number;
}

export function createOwnLines(text: string, { scalars }: YamlScan): OwnLines {
  const lines = createLineIndex(text);
  const lineOf = (offset: number) => lines.locate(offset).line;
  const blocks = scalars.flatMap(({ start, end: whole }) => {
    const end = start + text.slice(start, whole).trimEnd().length;
    const [first, last] = [lineOf(start), lineOf(end)];
    return first === last ? [] : [{ start, end, first, last }];
  });
  const firstByLast = new Map(blocks.map(({ first, last }) => [last, first]));
  const below = new Map<number, number>();
  return {
    of(offset) {
      const block = blocks[findLast(blocks, offset)];
      return block !== undefined && offset <= block.end ? block.first : lineOf(offset);
    },
    below(comment) {
      const first = lineOf(comment);
      let line = first;
      while (!below.has(line) && /^\s*#/.test(lines.lineText(line))) line += 1;
      line = below.get(line) ?? line;
      // a run of comments is walked once
      for (let passed = first; passed < line && !below.has(passed); passed += 1) below.set(passed, line);
      // a comment after the last line of a text over several lines applies to the whole text
      return firstByLast.get(line) ?? line;
    },
  };
}

/** Index of the last block that begins at or before an offset; -1 if there is none. */
function findLast(blocks: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
