import type { AnyProblem } from "../../language/index.js";
import type { DiagnosticCode } from "./finding-codes.js";
import type { Findings, ObjectRef } from "./findings.js";
import type { FixContext } from "./to-fix.js";
/** The tree that problems are looked up in, and the collection that they are reported to. */
export interface ProblemContext extends FixContext {
    readonly findings: Findings;
    /** The object that the problems are about. */
    readonly subject?: ObjectRef;
}
/**
 * Reports problems that have a path at their positions in files. Those about unresolved values are left out, and a
 * secret value is never shown.
 */
export declare function reportProblems(problems: readonly AnyProblem<DiagnosticCode>[], report: ProblemContext): void;
