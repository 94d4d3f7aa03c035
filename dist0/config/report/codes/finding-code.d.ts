import type { Severity } from "../../../language/index.js";
/** Explanation of a finding, shown in addition to its message. Texts are Markdown. */
export interface FindingCode {
    /** Severity unless a finding says otherwise. */
    readonly severity: Severity;
    readonly what: string;
    readonly cure: string;
}
/** A code whose message is written here; without one, the message comes with the problem that is reported. */
export interface ReportedCode extends FindingCode {
    readonly message?: (params: never) => string;
}
