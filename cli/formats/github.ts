import { type LoadResult, type PlainDiagnostic, toPlainDiagnostics } from "../../config/index.js";
import { safeLine } from "../../language/index.js";
import type { Io } from "../io.js";
import { checkoutOf } from "./checkout.js";

const COMMANDS = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Prints annotations on the lines of a pull request.
 *
 * *documented*: docs.github.com, "Workflow commands for GitHub Actions"
 */
export function writeGithub(result: LoadResult, io: Io): void {
  io.out(
    toPlainDiagnostics(result, { cwd: checkoutOf(io) })
      .map(toAnnotation)
      .join(""),
  );
}

function toAnnotation(finding: PlainDiagnostic): string {
  const { file, line, column, endLine, endColumn, severity, code, message, related = [] } = finding;
  const fields = { file, line, col: column, endLine, ...(endLine === line ? { endColumn } : {}), title: code };
  const properties = Object.entries(fields).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  // an annotation has one position: its text lists the others
  const places = related.map((other) => `${other.file}:${other.line}:${other.column}: ${other.message}`);
  return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData([message, ...places].join("\n"))}\n`;
}

function escapeData(text: string): string {
  const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return safeLine(escaped);
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
