import * as pulumi from "@pulumi/pulumi";
import type { RuleId, WordedProblem } from "../language/index.js";
/** The findings of the rules in a resource of a program. Resources that `config` has checked are skipped. */
export interface RuleReport {
    /** The errors that are not allowed, one line each. */
    readonly errors: readonly string[];
    /** Logs the rest on the resource. */
    log(resource: pulumi.Resource): void;
}
/**
 * Divides the findings of the rules into errors, which stop the program, and the rest, which is logged.
 *
 * @param allow ids of rules that may be broken
 */
export declare function reportRules(problems: readonly WordedProblem<RuleId>[], allow?: readonly string[]): RuleReport;
/** Accepts reports before the resource that they belong to exists, and after. */
export interface Reporter {
    take(report: RuleReport): void;
    attach(resource: pulumi.Resource): void;
}
/** Creates a reporter that holds reports back until the resource is attached. */
export declare function createReporter(): Reporter;
/** Marks arguments, or a configuration, as checked by `config`, which reports positions in files. */
export declare function markChecked<Value extends object>(value: Value): Value;
/** True if {@link markChecked} has marked the value. */
export declare function isChecked(value: object): boolean;
