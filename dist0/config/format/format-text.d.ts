import type { Findings } from "../report/findings.js";
/** A file that was read and understood. */
export interface ReadFile {
    readonly path: string;
    /** Without byte order mark. */
    readonly text: string;
    readonly isJson: boolean;
    /** `routing` and `answer`: TaskRouter's own JSON, whose order is kept. */
    readonly content: "workspace" | "routing" | "answer";
}
/**
 * Returns the text of a file in our order and spacing. It keeps its meaning, its comments and the line ends of its
 * first line; if that is impossible, it stays unchanged, with a finding.
 */
export declare function formatText(file: ReadFile, findings: Findings): string;
