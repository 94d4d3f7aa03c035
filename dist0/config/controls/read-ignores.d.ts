import type { Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
/** An id that a comment turns off. */
export interface Ignore {
    readonly id: string;
    readonly span: Span;
    /** The line that it applies to; undefined for the whole file. */
    readonly line: number | undefined;
}
/** The rules that the comments of one file turn off. */
export interface FileIgnores {
    readonly list: readonly Ignore[];
    /** Those that apply to a finding at an offset: for the file and for its line. Returns the same lists every time. */
    find(code: string, offset: number): readonly (readonly Ignore[])[];
}
/**
 * Reads the comments of a YAML file that turn rules off: `# taskrouter-ignore ID, ID: reason` for its own line or the
 * one below; `# taskrouter-ignore-file ID: reason` before the first key. A malformed comment is reported, and turns
 * nothing off.
 */
export declare function readIgnores(file: string, text: string, findings: Findings): FileIgnores;
