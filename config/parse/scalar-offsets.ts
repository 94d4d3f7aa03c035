import type { Span } from "../../language/index.js";
import { createLineIndex } from "../report/line-index.js";
import { alignText, type TextStyle } from "./align-text.js";

/** Offset in the file of a character of a text value. */
type OffsetOf = (index: number) => number;

/**
 * Returns the offsets in the file of the characters of a YAML text value in any style; undefined if a part of it is
 * written elsewhere.
 */
export function createOffsets(text: string, span: Span, value: string): OffsetOf | undefined {
  const source = text.slice(span.start, span.end);
  if (source === value) return (index) => span.start + index;
  const inner = source.slice(1, -1);
  if (inner === value) return (index) => span.start + 1 + index;
  const [mark] = source;
  if (mark === "|") return createBlockOffsets(source, span, value);
  if (mark === ">") return createFoldedOffsets(source, span, value);
  if (mark === "'") return createAlignedOffsets(inner, span.start + 1, value, "single");
  if (mark === '"') return createAlignedOffsets(inner, span.start + 1, value, "double");
  return createAlignedOffsets(source, span.start, value, "plain");
}

/** The same for a text in quotation marks with escapes: JSON's are a subset of YAML's. */
export function createQuotedOffsets(source: string, value: string): OffsetOf | undefined {
  const inner = source.slice(1, -1);
  return inner === value ? (index) => 1 + index : createAlignedOffsets(inner, 1, value, "double");
}

function createAlignedOffsets(source: string, start: number, value: string, style: TextStyle): OffsetOf | undefined {
  const starts = alignText(source, value, style);
  return starts && ((index) => start + (starts[Math.min(index, value.length)] ?? 0));
}

/** Empty lines at the beginning are kept, one line break each; the lines after them are folded. */
function createFoldedOffsets(source: string, span: Span, value: string): OffsetOf | undefined {
  const [header = "", empty = ""] = /^[^\n]*\n((?:[ \t]*\r?\n)*)/.exec(source) ?? [];
  const lines = source.slice(header.length);
  const indent = /^ */.exec(lines)?.[0].length ?? 0;
  const breaks = empty.split("\n").length - 1;
  const folded = createAlignedOffsets(lines, span.start + header.length, value.slice(breaks), { indent });
  return folded && ((index) => (index < breaks ? span.start + header.length - empty.length : folded(index - breaks)));
}

/** Each line of a literal block has the same indentation in the file. */
function createBlockOffsets(source: string, span: Span, value: string): OffsetOf | undefined {
  const fileLines = source.split("\n").slice(1);
  const valueLines = value.split("\n");
  const first = fileLines.findIndex((line) => line.trim() !== "");
  const indent = (fileLines[first]?.length ?? 0) - (valueLines[first]?.length ?? 0) - (source.includes("\r\n") ? 1 : 0);
  if (first < 0 || indent < 0) return undefined;
  const valueIndex = createLineIndex(value);
  const starts = createLineStarts(source);
  return (index) => {
    const { line, column } = valueIndex.locate(index);
    // an empty line may have no indentation
    const width = fileLines[line - 1]?.trimEnd().length ?? 0;
    return span.start + (starts[line] ?? 0) + (width === 0 ? 0 : indent) + column - 1;
  };
}

/** Offsets at which the lines begin; the first line of a block is its header. */
function createLineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
}
