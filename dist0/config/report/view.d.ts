import type { Diagnostic, Span } from "../../language/index.js";
import type { DiagnosticCode } from "./finding-codes.js";
import type { LineIndex } from "./line-index.js";
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
export declare function createView({ sources }: Pick<Reported, "sources">, cwd: string): View;
