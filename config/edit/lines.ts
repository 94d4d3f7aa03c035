/** A line of a text: its offsets, the second one after the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line that contains an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  return { start, end: feed < 0 ? text.length : feed + 1 };
}

/** The line before; undefined for the first. */
export function lineBefore(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

/** The line after; undefined for the last, and for an empty one after the last line break. */
export function lineAfter(text: string, { end }: Line): Line | undefined {
  return end >= text.length ? undefined : lineAt(text, end);
}

export function isBlankLine(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).trim() === "";
}

/** The column of the comment that a line consists of, from 0; undefined for another line. */
export function commentColumn(text: string, { start, end }: Line): number | undefined {
  const line = text.slice(start, end);
  const column = line.search(/\S/);
  return line[column] === "#" ? column : undefined;
}

/** The column of an offset, from 0. */
export function columnAt(text: string, offset: number): number {
  return offset - lineAt(text, offset).start;
}

/** Returns whether only white space comes before an offset in its line. */
export function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(lineAt(text, offset).start, offset).trim() === "";
}

/** The line break of a text: that of its first line. */
export function lineBreakOf(text: string): "\r\n" | "\n" {
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
