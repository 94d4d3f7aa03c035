import type { Diagnostic } from "../../language/index.js";
import type { DiagnosticCode } from "./finding-codes.js";
import type { Finding } from "./findings.js";
/** Sorts findings by file and position, without duplicates, passwords and secrets; only counts those over the limit. */
export declare function sortFindings(findings: readonly Finding[], secrets?: readonly string[]): Diagnostic<DiagnosticCode>[];
