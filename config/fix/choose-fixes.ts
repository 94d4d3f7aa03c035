import type { Diagnostic, Fix, SpanEdit } from "../../language/index.js";

/** A finding with a fix. */
export type Fixable = Diagnostic & { readonly fix: Fix<SpanEdit> };

/**
 * Findings whose fixes can be applied together; the first wins where two overlap. A fix is applied whole or not at all.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[]): Fixable[] {
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
