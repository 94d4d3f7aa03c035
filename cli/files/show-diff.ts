import { structuredPatch } from "diff";
import pc from "picocolors";
import { cleanText } from "../../config/index.js";

/** Most lines of one file's diff. */
const MAX_LINES = 200;

/** Most lines added and removed: the time of a comparison grows with their square. */
const MAX_EDITS = 5_000;

/** Options of {@link showDiff}. */
export interface DiffOptions {
  readonly isColor: boolean;
  /** Most lines shown. Default: 200. */
  readonly maxLines?: number;
}

/** Prints the changes of a file as a unified diff with three lines of context. */
export function showDiff(path: string, before: string, after: string, options: DiffOptions): string {
  const { isColor, maxLines = MAX_LINES } = options;
  const colors = pc.createColors(isColor);
  const limits = { context: 3, maxEditLength: MAX_EDITS };
  const patch = structuredPatch(path, path, before, after, undefined, undefined, limits);
  if (patch === undefined) return `--- ${path}\n+++ ${path}\ntoo many changes to show\n`;
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed.map((line) => colorize(cleanText(line.replace(/\r$/, "")), colors)),
  ]);
  const more = lines.length - maxLines;
  const shown = more > 0 ? [...lines.slice(0, maxLines), `… and ${more} more lines`] : lines;
  return [`--- ${path}`, `+++ ${path}`, ...shown].map((line) => `${line}\n`).join("");
}

function colorize(line: string, colors: ReturnType<typeof pc.createColors>): string {
  if (line.startsWith("+")) return colors.green(line);
  return line.startsWith("-") ? colors.red(line) : line;
}
