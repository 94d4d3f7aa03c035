import type { Lines, Value } from "./layout.js";

type Literal = Extract<Value, { kind: "literal" }>;

/** One step of indentation. */
export const STEP = 2;

export function pad(indent: number): string {
  return " ".repeat(indent);
}

/** Moves the lines after the first as far as their entry moves. */
export function moveLines({ text, column }: Lines, indent: number): string[] {
  const [first = "", ...rest] = text.split("\n").map(trimLine);
  return [first, ...rest.map((line) => moveLine(line, indent - column))];
}

/** An escaped space at the end of a line is kept. */
function trimLine(line: string): string {
  return /\\[ \t]+$/.test(line) ? line : line.trimEnd();
}

function moveLine(line: string, by: number): string {
  if (line.trim() === "") return "";
  const width = /^ */.exec(line)?.[0].length ?? 0;
  return pad(Math.max(0, width + by)) + line.slice(width);
}

/** Indents a plain or quoted text over several lines: YAML ignores leading spaces of its lines. */
export function indentText(source: string, indent: number): string[] {
  const [first = "", ...rest] = source.split("\n").map(trimLine);
  return [first, ...rest.map((line) => (line.trim() === "" ? "" : pad(indent + STEP) + line.trimStart()))];
}

/** Indents a `|` or `>` text one step deeper than its entry; with a digit in the header, the distance is kept. */
export function indentLiteral({ header, source, column }: Literal, indent: number): string[] {
  const lines = source.replace(/\n$/, "").split("\n");
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const width = /^ */.exec(first)?.[0].length ?? 0;
  const by = /\d/.test(header) ? indent - column : indent + STEP - width;
  return lines.map((line) => (line.trim() === "" && line.length <= width ? "" : moveContent(line, by)));
}

/** As {@link moveLine}, but a line of spaces is content. */
function moveContent(line: string, by: number): string {
  return by < 0 ? line.slice(-by) : pad(by) + line;
}
