import type { Severity, Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
/** The levels that a rule can be set to. */
export declare const LEVELS: readonly ["off", "note", "warning", "error"];
export type Level = "off" | Severity;
/** The severity of a rule; undefined for any other finding. */
export declare function severityOfRule(code: string): Severity | undefined;
/** Returns whether a finding of this severity is always reported, because nothing could work with its cause. */
export declare function isFinal(code: string, severity: Severity): boolean;
/**
 * Returns whether a finding may be turned off or get another severity: every rule, every finding that is not an error,
 * and errors about something that TaskRouter accepts.
 */
export declare function isControllable(code: string): boolean;
/** Returns whether settings, comments and `allow` may name an id; reports a finding if not. */
export declare function checkId(id: string, span: Span, findings: Findings): boolean;
