import { rules, type Severity, type Span } from "../../language/index.js";
import { findingCodes, isConfigCode } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";

/** What a rule can be set to. */
export const LEVELS = ["off", "note", "warning", "error"] as const;

export type Level = "off" | Severity;

const severities: ReadonlyMap<string, Severity> = new Map(rules.map(({ id, severity }) => [id, severity]));

/** The severity of a rule; undefined for a finding that is none. */
export function severityOfRule(code: string): Severity | undefined {
  return severities.get(code);
}

/** Errors in our own form that are warnings in raw JSON, where TaskRouter has been seen to store such things. */
const WARNINGS_IN_RAW = ["missing-key", "unknown-key"];

/** Whether a finding may be turned off, made milder or made an error: every rule may, and what is no error anyway. */
export function isControllable(code: string): boolean {
  const severity = severities.get(code) ?? (isConfigCode(code) ? findingCodes[code].severity : undefined);
  return severities.has(code) || WARNINGS_IN_RAW.includes(code) || (severity !== undefined && severity !== "error");
}

/** True for an id that settings, comments and `allow` may name; a finding for any other. */
export function checkId(id: string, span: Span, findings: Findings): boolean {
  if (isControllable(id)) return true;
  if (isConfigCode(id)) findings.add("always-on", { id }, span);
  else {
    const ids = [...severities.keys(), ...Object.keys(findingCodes).filter(isControllable)];
    findings.add("unknown-rule", { id, ids }, span);
  }
  return false;
}
