import type { Diagnostic } from "../../language/index.js";
import type { FormatOptions } from "./format-diagnostics.js";
import type { PlainSpan, Reported } from "./view.js";
/** A finding for programs. Lines and columns count from 1, the end is exclusive. */
export interface PlainDiagnostic extends PlainSpan {
    readonly severity: Diagnostic["severity"];
    readonly code: string;
    readonly message: string;
    /** Other positions that the finding refers to; absent if there are none. */
    readonly related?: readonly (PlainSpan & {
        readonly message: string;
    })[];
    /** Edits that remove the finding; absent if none is safe. */
    readonly fix?: {
        readonly message: string;
        readonly edits: readonly (PlainSpan & {
            readonly text: string;
        })[];
    };
}
/** Converts findings to plain data for JSON and other outputs, in the order of the result's diagnostics. */
export declare function toPlainDiagnostics(result: Reported, { cwd }?: Pick<FormatOptions, "cwd">): PlainDiagnostic[];
