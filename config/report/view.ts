import { relative } from "node:path";
import type { Diagnostic, Span } from "../../language/index.js";
import type { DiagnosticCode } from "./finding-codes.js";
import { isInside } from "./is-inside.js";
import { createLineIndex, type LineIndex } from "./line-index.js";

/** Findings, and the texts of the files that they are in. */
export interface Reported {
  /** Sorted by file and position, without duplicates. */
  readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
  /** Text of every file read, by the path that findings name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Files as they are shown: their paths relative to a folder, their lines indexed once. */
export interface View {
  showPath(file: string): string;
  /** False for a folder, or a file that could not be read. */
  hasText(file: string): boolean;
  linesOf(file: string): LineIndex;
  locate(span: Span): PlainSpan;
}

/** A span for programs. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface PlainSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** @param cwd folder that paths are relative to */
export function createView({ sources }: Pick<Reported, "sources">, cwd: string): View {
  const indexes = new Map<string, LineIndex>();
  const shown = new Map<string, string>();
  const showPath = (file: string) => {
    const path = shown.get(file) ?? toShownPath(file, cwd);
    shown.set(file, path);
    return path;
  };
  const linesOf = (file: string) => {
    const index = indexes.get(file) ?? createLineIndex(sources.get(file) ?? "");
    indexes.set(file, index);
    return index;
  };
  return {
    showPath,
    linesOf,
    hasText: (file) => sources.has(file),
    locate({ file, start, end }) {
      const first = linesOf(file).locate(start);
      const last = linesOf(file).locate(Math.max(start, end));
      return {
        file: showPath(file),
        line: first.line,
        column: first.column,
        endLine: last.line,
        endColumn: last.column,
      };
    },
  };
}

/** Relative for files below `cwd`, absolute elsewhere: a chain of `..` does not help. */
function toShownPath(file: string, cwd: string): string {
  return isInside(cwd, file) ? relative(cwd, file) || "." : file;
}
