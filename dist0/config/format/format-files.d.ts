import type { Diagnostic } from "../../language/index.js";
import type { DiagnosticCode } from "../report/finding-codes.js";
/** A file before and after formatting. Texts have no byte order mark. */
export interface FormattedFile {
    readonly path: string;
    readonly realPath: string;
    readonly before: string;
    readonly after: string;
}
export interface FormatResult {
    readonly files: readonly FormattedFile[];
    /** The reasons why files were left unchanged. */
    readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
    readonly sources: ReadonlyMap<string, string>;
}
/**
 * Formats workspace files and raw configurations, including the overlays of every stack. Nothing is written. A file
 * that is unreadable, malformed or has unknown sections is reported; other programs' files in a folder are skipped.
 *
 * @param paths files and folders; a folder is read recursively
 */
export declare function formatFiles(paths: readonly string[]): FormatResult;
/** Formats a text without a file, as {@link formatFiles} does: as JSON if it is JSON, otherwise as YAML. */
export declare function formatSource(name: string, text: string): FormatResult;
