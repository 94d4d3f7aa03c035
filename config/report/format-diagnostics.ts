import pc from "picocolors";
import { type Diagnostic, type Severity, type Span, safeLine } from "../../language/index.js";
import { cleanText } from "./clean-text.js";
import { createView, type Reported, type View } from "./view.js";

export interface FormatOptions {
  /** Default: false. */
  readonly isColor?: boolean;
  /** Folder that paths are shown from. Default: the current one. */
  readonly cwd?: string;
  /** False where something else names the severity, such as the log of an engine. Default: true. */
  readonly isLabeled?: boolean;
}

/** Severities in the order in which they are shown, so that an error is never hidden among warnings. */
const ORDER = ["error", "warning", "note"] as const satisfies readonly Severity[];

const COLORS = { error: "red", warning: "yellow", note: "cyan" } as const;

/** Widest source line shown; a longer one is cut around the position. */
const MAX_WIDTH = 100;

/**
 * Prints findings for people: errors, then warnings, then notes, separated by an empty line. A finding is
 * `path:line:column: severity: message [code]`, the marked source line, and the related positions.
 *
 * @returns empty without findings; otherwise ends with a line break
 */
export function formatDiagnostics(result: Reported, options: FormatOptions = {}): string {
  const { isColor = false, cwd = process.cwd(), isLabeled = true } = options;
  const view = { ...createView(result, cwd), colors: pc.createColors(isColor), isLabeled };
  const groups = ORDER.map((wanted) => result.diagnostics.filter(({ severity }) => severity === wanted));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.map((finding) => formatFinding(finding, view)).join(""))
    .join("\n");
}

interface TextView extends View {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly isLabeled: boolean;
}

function formatFinding({ code, severity, span, message, related = [] }: Diagnostic, view: TextView): string {
  const { colors, isLabeled } = view;
  const color = colors[COLORS[severity]];
  const label = isLabeled ? `${colors.bold(color(`${severity}:`))} ` : "";
  const head = `${colors.bold(formatPosition(span, view))}: ${label}${message} ${colors.gray(`[${code}]`)}`;
  const places = related.map((other) => `  ${formatPosition(other.span, view)}: ${other.message}\n`);
  return `${head}\n${formatSource(span, view, color)}${places.join("")}`;
}

function formatPosition({ file, start }: Span, view: View): string {
  const path = showSafePath(file, view);
  if (!view.hasText(file)) return path;
  const { line, column } = view.linesOf(file).locate(start);
  return `${path}:${line}:${column}`;
}

/** A path for people. A line that begins with `::` would be a command to the runner of GitHub Actions. */
export function showSafePath(file: string, view: Pick<View, "showPath">): string {
  const path = safeLine(view.showPath(file));
  return /^\s*::/.test(path) ? `./${path}` : path;
}

/** The line with a gutter, and carets under the span; empty for a file without text. */
function formatSource(span: Span, view: TextView, color: (text: string) => string): string {
  if (!view.hasText(span.file)) return "";
  const lines = view.linesOf(span.file);
  const { line, column } = lines.locate(span.start);
  const end = lines.locate(span.end);
  const text = lines.lineText(line);
  if (text.trim() === "") return "";
  const width = end.line === line ? end.column - column : text.trimEnd().length - column + 1;
  const cut = cutLine(cleanText(text), column - 1);
  const gutter = `${line} | `;
  const margin = `${" ".repeat(gutter.length - 2)}| `;
  const carets = "^".repeat(Math.max(1, Math.min(width, cut.text.length - cut.column)));
  const { colors } = view;
  const pad = cut.text.slice(0, cut.column).replace(/[^\t]/g, " ");
  return `${colors.gray(gutter)}${cut.text}\n${colors.gray(margin)}${pad}${color(carets)}\n`;
}

/** Cuts a long line so that the position stays visible. */
function cutLine(text: string, column: number): { text: string; column: number } {
  if (text.length <= MAX_WIDTH) return { text, column };
  const from = Math.max(0, Math.min(column - 40, text.length - MAX_WIDTH));
  const head = from > 0 ? "…" : "";
  const tail = from + MAX_WIDTH < text.length ? "…" : "";
  return { text: head + text.slice(from, from + MAX_WIDTH) + tail, column: column - from + head.length };
}
