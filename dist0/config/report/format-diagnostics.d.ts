import type { Reported, View } from "./view.js";
export interface FormatOptions {
    /** Default: false. */
    readonly isColor?: boolean;
    /** Folder that paths are shown from. Default: the current one. */
    readonly cwd?: string;
    /** False where something else names the severity, such as the log of an engine. Default: true. */
    readonly isLabeled?: boolean;
}
/**
 * Prints findings for people: errors, then warnings, then notes, separated by an empty line. A finding is
 * `path:line:column: severity: message [code]`, the marked source line, and the related positions.
 *
 * @returns empty without findings; otherwise ends with a line break
 */
export declare function formatDiagnostics(result: Reported, options?: FormatOptions): string;
/** A path for people. A line that begins with `::` would be a command to the runner of GitHub Actions. */
export declare function showSafePath(file: string, view: Pick<View, "showPath">): string;
