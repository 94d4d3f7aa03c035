import type { Finding, Findings } from "./report.js";
/**
 * Separates findings that are new from those that the base has too. A finding that moved to another line is not new, and
 * neither is one whose file was renamed.
 *
 * @param base absent if there is none: then nothing is called new
 */
export declare function compareFindings(now: readonly Finding[], base?: {
    readonly name: string;
    readonly findings: readonly Finding[];
}): Findings;
