import type { Diagnostic } from "../../language/index.js";
import type { FormatOptions } from "./format-diagnostics.js";
import { createView, type PlainSpan, type Reported } from "./view.js";

/** A finding for programs. Lines and columns count from 1, the end is exclusive. */
export interface PlainDiagnostic extends PlainSpan {
  readonly severity: Diagnostic["severity"];
  readonly code: string;
  readonly message: string;
  /** Other positions that the finding refers to; absent if there are none. */
  readonly related?: readonly (PlainSpan & { readonly message: string })[];
  /** Edits that remove the finding; absent if none is safe. */
  readonly fix?: { readonly message: string; readonly edits: readonly (PlainSpan & { readonly text: string })[] };
}

/** Converts findings to plain data for JSON and other outputs, in the order of the result's diagnostics. */
export function toPlainDiagnostics(
  result: Reported,
  { cwd = process.cwd() }: Pick<FormatOptions, "cwd"> = {},
): PlainDiagnostic[] {
  const { locate } = createView(result, cwd);
  return result.diagnostics.map(({ code, severity, span, message, related = [], fix }) => ({
    ...locate(span),
    severity,
    code,
    message,
    ...(related.length > 0 && { related: related.map((other) => ({ ...locate(other.span), message: other.message })) }),
    ...(fix && {
      fix: { message: fix.message, edits: fix.edits.map((edit) => ({ ...locate(edit.span), text: edit.text })) },
    }),
  }));
}
