import pc from "picocolors";
import type { Diagnostic, Span } from "../../language/index.js";
import { maskPasswords, replaceControls } from "./clean-text.js";
import { createView, type Reported, type View } from "./view.js";

export interface FormatOptions {
  /** Default: false. */
  readonly isColor?: boolean;
  /** Folder that paths are shown from. Default: the current one. */
  readonly cwd?: string;
}

/** Widest source line shown; a longer one is cut around the position. */
const MAX_WIDTH = 100;

/**
 * Prints findings for people: `path:line:column: message [code]`, the marked source line, and the related positions.
 *
 * @returns empty without findings; otherwise ends with a line break
 */
export function formatDiagnostics(result: Reported, options: FormatOptions = {}): string {
  const { isColor = false, cwd = process.cwd() } = options;
  const view = { ...createView(result, cwd), colors: pc.createColors(isColor) };
  return result.diagnostics.map((finding) => formatFinding(finding, view)).join("");
}

interface ColorView extends View {
  readonly colors: ReturnType<typeof pc.createColors>;
}

function formatFinding({ code, severity, span, message, related = [] }: Diagnostic, view: ColorView): string {
  const { colors } = view;
  const word =
    severity === "error" ? "" : `${severity === "warning" ? colors.yellow("warning") : colors.cyan("note")}: `;
  const head = `${colors.bold(formatPosition(span, view))}: ${word}${severity === "error" ? colors.red(message) : message}`;
  const places = related.map((other) => `  ${formatPosition(other.span, view)}: ${other.message}\n`);
  return `${head} ${colors.gray(`[${code}]`)}\n${formatSource(span, view)}${places.join("")}`;
}

function formatPosition({ file, start }: Span, view: View): string {
  if (!view.hasText(file)) return view.showPath(file);
  const { line, column } = view.linesOf(file).locate(start);
  return `${view.showPath(file)}:${line}:${column}`;
}

/** The line with a gutter, and carets under the span; empty for a file without text. */
function formatSource(span: Span, view: ColorView): string {
  if (!view.hasText(span.file)) return "";
  const lines = view.linesOf(span.file);
  const { line, column } = lines.locate(span.start);
  const end = lines.locate(span.end);
  const text = lines.lineText(line);
  if (text.trim() === "") return "";
  const width = end.line === line ? end.column - column : text.trimEnd().length - column + 1;
  const cut = cutLine(maskPasswords(text), column - 1);
  const gutter = `${line} | `;
  const margin = `${" ".repeat(gutter.length - 2)}| `;
  const carets = "^".repeat(Math.max(1, Math.min(width, cut.text.length - cut.column)));
  const { colors } = view;
  const pad = cut.text.slice(0, cut.column).replace(/[^\t]/g, " ");
  return `${colors.gray(gutter)}${cut.text}\n${colors.gray(margin)}${pad}${colors.red(carets)}\n`;
}

/** Cuts a long line so that the position stays visible. */
function cutLine(line: string, column: number): { text: string; column: number } {
  const text = replaceControls(line);
  if (text.length <= MAX_WIDTH) return { text, column };
  const from = Math.max(0, Math.min(column - 40, text.length - MAX_WIDTH));
  const head = from > 0 ? "…" : "";
  const tail = from + MAX_WIDTH < text.length ? "…" : "";
  return { text: head + text.slice(from, from + MAX_WIDTH) + tail, column: column - from + head.length };
}
