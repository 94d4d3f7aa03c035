import type { Configuration } from "../configuration/configuration.js";
import type { LintContext, QueueContext } from "../lint/view/context.js";
import type { ReadExpression } from "../lint/view/read-expression.js";
import type { WordedProblem } from "../problem.js";
import type { RuleId } from "./rules.js";
/** Options of {@link lintConfiguration} and its kin. */
export interface LintOptions {
    /** Shares parsed expressions with other workflows and queues of the same workspace. */
    readonly read?: ReadExpression;
    /** Runs only the rules that find errors, which takes a small part of the time. Default: false. */
    readonly onlyErrors?: boolean;
}
/**
 * Returns the problems of a workflow's routing, in the order of the configuration. Malformed parts are skipped: they have
 * findings of `checkConfiguration`.
 *
 * @example lintConfiguration({ filters: [], defaultFilter: { queue: "everyone" } })
 */
export declare function lintConfiguration(configuration: Configuration, context?: LintContext, { read, onlyErrors }?: LintOptions): WordedProblem<RuleId>[];
/** Returns the problems of a task queue's `targetWorkers`; their paths begin with that property. */
export declare function lintTaskQueue(queue: QueueContext, context?: LintContext, { onlyErrors }?: LintOptions): WordedProblem<RuleId>[];
/** Returns the problems of a `targetWorkers` when nothing else is known about its queue. */
export declare function lintTargetWorkers(text: string, context?: LintContext, options?: LintOptions): WordedProblem<RuleId>[];
/** Returns the problems of a workflow's name, at the path of that property. */
export declare function lintFriendlyName(name: string): WordedProblem<RuleId>[];
