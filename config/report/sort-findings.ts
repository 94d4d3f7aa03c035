import { compareText, type Diagnostic } from "../../language/index.js";
import { MAX_FINDINGS } from "../limits.js";
import { cleanText, hideSecrets } from "./clean-text.js";
import { type DiagnosticCode, renderMessage } from "./finding-codes.js";
import type { Finding } from "./findings.js";
import { listNames } from "./wording.js";

/** Sorts findings by file and position, without duplicates, passwords and secrets; only counts those over the limit. */
export function sortFindings(
  findings: readonly Finding[],
  secrets: readonly string[] = [],
): Diagnostic<DiagnosticCode>[] {
  const sorted = nameRepetitions(findings)
    .sort(compareFindings)
    .map((finding) => clean(finding, secrets));
  if (sorted.length <= MAX_FINDINGS) return sorted;
  // errors are kept first, so that a flood of warnings hides none
  const bySeverity = [...sorted].sort((a, b) => rank(a) - rank(b));
  const kept = bySeverity.slice(0, MAX_FINDINGS).sort(compareFindings);
  const last = kept.at(-1);
  const message = renderMessage("too-many-findings", { more: sorted.length - MAX_FINDINGS });
  return last ? [...kept, { ...last, code: "too-many-findings", severity: "note", message }] : kept;
}

/** Each finding once: one that several repetitions have in common names them. */
function nameRepetitions(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = identify(finding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const names = new Set([first, ...others].flatMap(({ span }) => span.repetition ?? []));
    const related = first.related?.map((other) =>
      withName(other, new Set(other.span.repetition && [other.span.repetition])),
    );
    return [{ ...withName(first, names), ...(related && { related }) }];
  });
}

function withName<Told extends { readonly message: string }>(told: Told, names: ReadonlySet<string>): Told {
  if (names.size === 0) return told;
  const noun = names.size === 1 ? "repetition" : "repetitions";
  return { ...told, message: `${told.message} (in the ${noun} ${listNames(names)})` };
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
