import type { Diagnostic, Fix, SpanEdit } from "../../language/index.js";
import { applyTextEdits } from "../edit/text-edits.js";
import type { DiagnosticCode } from "../report/finding-codes.js";

/** A finding with a fix. */
export type Fixable = Diagnostic<DiagnosticCode> & { readonly fix: Fix<SpanEdit> };

/**
 * Findings whose fixes can be applied together; the first wins where two overlap. A fix is applied whole or not at all.
 */
export function chooseFixes(diagnostics: readonly Diagnostic<DiagnosticCode>[]): Fixable[] {
  const taken: SpanEdit[] = [];
  return diagnostics.filter((finding): finding is Fixable => {
    const edits = finding.fix?.edits ?? [];
    const isFree = edits.every((edit) => taken.every((other) => !isTouching(edit, other)));
    if (edits.length === 0 || !isFree) return false;
    taken.push(...edits);
    return true;
  });
}

function isTouching({ span: a }: SpanEdit, { span: b }: SpanEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

/** Applies edits that do not overlap to a text; everything else stays unchanged. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  return applyTextEdits(
    text,
    edits.map(({ span: { start, end }, text: written }) => ({ start, end, text: written })),
  );
}
