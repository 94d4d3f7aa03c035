import type { Span } from "../../language/index.js";
import { createLineIndex } from "../report/line-index.js";

/**
 * Offsets in the file of the characters of a text value, where they run in step: plain and quoted text on one line
 * without escapes, and literal block text (`|`). Undefined elsewhere.
 */
export function createOffsets(text: string, span: Span, value: string): ((index: number) => number) | undefined {
  const source = text.slice(span.start, span.end);
  if (source === value) return (index) => span.start + index;
  if (source.slice(1, -1) === value) return (index) => span.start + 1 + index;
  return source.startsWith("|") ? createBlockOffsets(source, span, value) : undefined;
}

/** Each line of a literal block stands in the file behind the same indentation. */
function createBlockOffsets(source: string, span: Span, value: string): ((index: number) => number) | undefined {
  const fileLines = source.split("\n").slice(1);
  const valueLines = value.split("\n");
  const first = fileLines.findIndex((line) => line.trim() !== "");
  const indent = (fileLines[first]?.length ?? 0) - (valueLines[first]?.length ?? 0) - (source.includes("\r\n") ? 1 : 0);
  if (first < 0 || indent < 0) return undefined;
  const valueIndex = createLineIndex(value);
  const starts = createLineStarts(source);
  return (index) => {
    const { line, column } = valueIndex.locate(index);
    return span.start + (starts[line] ?? 0) + indent + column - 1;
  };
}

/** Offsets at which the lines begin; the first line of a block is its header. */
function createLineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
}
