import { rules, type Severity, type Span } from "../../language/index.js";
import { type ConfigCode, findingCodes, isConfigCode } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";

/** The levels that a rule can be set to. */
export const LEVELS = ["off", "note", "warning", "error"] as const;

export type Level = "off" | Severity;

const severities: ReadonlyMap<string, Severity> = new Map(rules.map(({ id, severity }) => [id, severity]));

/** The severity of a rule; undefined for any other finding. */
export function severityOfRule(code: string): Severity | undefined {
  return severities.get(code);
}

/** Errors in our own form that are only warnings in raw JSON: TaskRouter was observed to store such configurations. */
const WARNINGS_IN_RAW: readonly string[] = ["missing-key", "unknown-key"] satisfies readonly ConfigCode[];

/** Errors about something that TaskRouter accepts: an object of another workspace, or one that was deleted. */
const ACCEPTED: readonly string[] = ["foreign-sid"] satisfies readonly ConfigCode[];

/** Returns whether a finding of this severity is always reported, because nothing could work with its cause. */
export function isFinal(code: string, severity: Severity): boolean {
  if (!isControllable(code)) return true;
  return severity === "error" && severityOfRule(code) === undefined && !ACCEPTED.includes(code);
}

/**
 * Returns whether a finding may be turned off or get another severity: every rule, every finding that is not an error,
 * and errors about something that TaskRouter accepts.
 */
export function isControllable(code: string): boolean {
  const severity = severities.get(code) ?? (isConfigCode(code) ? findingCodes[code].severity : undefined);
  return (
    severities.has(code) ||
    [...WARNINGS_IN_RAW, ...ACCEPTED].includes(code) ||
    (severity !== undefined && severity !== "error")
  );
}

/** Returns whether settings, comments and `allow` may name an id; reports a finding if not. */
export function checkId(id: string, span: Span, findings: Findings): boolean {
  if (isControllable(id)) return true;
  if (isConfigCode(id)) findings.add("always-on", { id }, span);
  else {
    const ids = [...severities.keys(), ...Object.keys(findingCodes).filter(isControllable)];
    findings.add("unknown-rule", { id, ids }, span);
  }
  return false;
}
