import type { ScalarNode } from "../tree/tree.js";

/** A part of a text as it is written, and its replacement. */
export interface WrittenPiece {
  readonly written: string;
  readonly text: string;
}

/**
 * Returns the offsets in the file of a text that was filled in: exact in parts that were written, and the whole `${…}`
 * for its replacement.
 */
export function createPieceOffsets(
  pieces: readonly WrittenPiece[],
  { offsetOf }: ScalarNode,
): ScalarNode["offsetOf"] | undefined {
  if (offsetOf === undefined) return undefined;
  return (index, isEnd = false) => {
    let [from, writtenFrom] = [0, 0];
    for (const { text, written } of pieces) {
      const inside = index - from;
      if (isEnd ? inside <= text.length : inside < text.length) {
        return text === written
          ? offsetOf(writtenFrom + inside, isEnd)
          : offsetOf(writtenFrom + (isEnd ? written.length : 0), isEnd);
      }
      from += text.length;
      writtenFrom += written.length;
    }
    return offsetOf(writtenFrom, isEnd);
  };
}
