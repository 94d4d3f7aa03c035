import type { Diagnostic, Fix, SpanEdit } from "../../language/index.js";
import type { DiagnosticCode } from "../report/finding-codes.js";
/** A finding with a fix. */
export type Fixable = Diagnostic<DiagnosticCode> & {
    readonly fix: Fix<SpanEdit>;
};
/**
 * Findings whose fixes can be applied together; the first wins where two overlap. A fix is applied whole or not at all.
 */
export declare function chooseFixes(diagnostics: readonly Diagnostic<DiagnosticCode>[]): Fixable[];
/** Applies edits that do not overlap to a text; everything else stays unchanged. */
export declare function applyEdits(text: string, edits: readonly SpanEdit[]): string;
