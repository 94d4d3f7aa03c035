import type { SpanEdit } from "../../language/index.js";

/** Applies edits that do not overlap to a text; everything else stays unchanged. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  let done = 0;
  let result = "";
  for (const { span, text: written } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(done, span.start) + written;
    done = span.end;
  }
  return result + text.slice(done);
}
