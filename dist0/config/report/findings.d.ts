import type { Diagnostic, Severity, Span } from "../../language/index.js";
import type { DiagnosticCode, ParamsOf, ReportableCode } from "./finding-codes.js";
/** An object that findings are about. */
export interface ObjectRef {
    readonly section: "workflows" | "taskQueues";
    readonly key: string;
}
/** A finding on its way: the object that it is about decides what may turn it off. */
export interface Finding extends Diagnostic<DiagnosticCode> {
    readonly subject?: ObjectRef | undefined;
}
/** Anything about a finding that its code and its parameters do not say. */
interface Extras extends Pick<Finding, "related" | "fix" | "subject"> {
    /** Default: the severity of its code. */
    readonly severity?: Severity;
}
/** Collects findings while the stages of a load go on. */
export interface Findings {
    /** Reports a finding whose message is written in `finding-codes.ts`. */
    add<Code extends ReportableCode>(code: Code, params: ParamsOf<Code>, span: Span, extras?: Extras): void;
    /** Takes a finding as it is. */
    push(finding: Finding): void;
    /** Returns the names that a message about an unknown name compares it with; undefined if the load had too many. */
    affordNames(names: Iterable<string>): readonly string[] | undefined;
    readonly list: readonly Finding[];
    /** True once there is an error, which stops the load. */
    readonly hasErrors: boolean;
}
/** An empty collection of findings. */
export declare function createFindings(): Findings;
/** The span of a whole file. */
export declare function spanOfFile(file: string): Span;
export {};
