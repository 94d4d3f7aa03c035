import type { Span } from "../../language/index.js";

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
  return (index) => {
    const before = value.slice(0, index).split("\n");
    const line = before.length - 1;
    const lineStart = source.split("\n", line + 1).reduce((sum, part) => sum + part.length + 1, 0);
    return span.start + lineStart + indent + (before[line]?.length ?? 0);
  };
}
