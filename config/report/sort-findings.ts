import { compareText, type Diagnostic } from "../../language/index.js";
import { MAX_FINDINGS } from "../limits.js";
import { cleanText, hideSecrets } from "./clean-text.js";
import { type DiagnosticCode, renderMessage } from "./finding-codes.js";
import type { Finding } from "./findings.js";

/** Sorts findings by file and position, without duplicates, passwords and secrets; only counts those over the limit. */
export function sortFindings(
  findings: readonly Finding[],
  secrets: readonly string[] = [],
): Diagnostic<DiagnosticCode>[] {
  const unique = new Map(findings.map((finding) => [identify(finding), finding]));
  const sorted = [...unique.values()].sort(compareFindings).map((finding) => clean(finding, secrets));
  if (sorted.length <= MAX_FINDINGS) return sorted;
  // errors are kept first, so that a flood of warnings hides none
  const bySeverity = [...sorted].sort((a, b) => rank(a) - rank(b));
  const kept = bySeverity.slice(0, MAX_FINDINGS).sort(compareFindings);
  const last = kept.at(-1);
  const message = renderMessage("too-many-findings", { more: sorted.length - MAX_FINDINGS });
  return last ? [...kept, { ...last, code: "too-many-findings", severity: "note", message }] : kept;
}

function identify({ code, span, message }: Diagnostic): string {
  return JSON.stringify([span.file, span.start, code, message]);
}

function compareFindings(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start - b.span.start ||
    rank(a) - rank(b) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function rank({ severity }: Diagnostic): number {
  return ["error", "warning", "note"].indexOf(severity);
}

function clean({ subject: _, ...finding }: Finding, secrets: readonly string[]): Diagnostic<DiagnosticCode> {
  const cleanMessage = (text: string) => cleanText(hideSecrets(text, secrets));
  const related = finding.related?.map((other) => ({ ...other, message: cleanMessage(other.message) }));
  return { ...finding, message: cleanMessage(finding.message), ...(related && { related }) };
}
