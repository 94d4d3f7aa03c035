/** Line and column, both from 1; columns count UTF-16 units, as in editors. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines of a text by offset. */
export interface LineIndex {
  locate(offset: number): Position;
  /** Text of a line (from 1) without its line break. */
  lineText(line: number): string;
}

/** Indexes the line starts of a text; each look-up is a binary search. LF and CRLF end a line. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const startOf = (line: number) => starts[line - 1] ?? text.length;
  return {
    locate(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = findLine(starts, inside);
      return { line, column: inside - startOf(line) + 1 };
    },
    lineText(line) {
      const end = starts[line] ?? text.length;
      return text.slice(startOf(line), end).replace(/\r?\n$/, "");
    },
  };
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
