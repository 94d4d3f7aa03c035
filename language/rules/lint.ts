import type { Configuration } from "../configuration/configuration.js";
import type { Rule } from "../lint/rule.js";
import { runRules, toProblem } from "../lint/run-rules.js";
import type { LintContext, QueueContext } from "../lint/view/context.js";
import { createReadExpression, type ReadExpression } from "../lint/view/read-expression.js";
import { createQueueView, createRoutingView } from "../lint/view/routing-view.js";
import type { WordedProblem } from "../problem.js";
import { expressionRules } from "./expression/index.js";
import { flowRules } from "./flow/index.js";
import { findInName, personalData } from "./flow/personal-data.js";
import { queueRules } from "./queue/index.js";
import type { RuleId } from "./rules.js";

const isError = ({ severity }: Rule<RuleId>) => severity === "error";
const WORKFLOW_RULES = [...flowRules, ...expressionRules];
const WORKFLOW_ERRORS = WORKFLOW_RULES.filter(isError);
const TASK_QUEUE_RULES = [...queueRules, ...expressionRules];
const TASK_QUEUE_ERRORS = TASK_QUEUE_RULES.filter(isError);

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
export function lintConfiguration(
  configuration: Configuration,
  context: LintContext = {},
  { read, onlyErrors = false }: LintOptions = {},
): WordedProblem<RuleId>[] {
  return runRules(onlyErrors ? WORKFLOW_ERRORS : WORKFLOW_RULES, createRoutingView(configuration, context, read));
}

/** Returns the problems of a task queue's `targetWorkers`; their paths begin with that property. */
export function lintTaskQueue(
  queue: QueueContext,
  context: LintContext = {},
  { onlyErrors = false }: LintOptions = {},
): WordedProblem<RuleId>[] {
  return runRules(onlyErrors ? TASK_QUEUE_ERRORS : TASK_QUEUE_RULES, createQueueView(queue, context));
}

/** Returns the problems of a `targetWorkers` when nothing else is known about its queue. */
export function lintTargetWorkers(
  text: string,
  context: LintContext = {},
  options: LintOptions = {},
): WordedProblem<RuleId>[] {
  const targetWorkers = createReadExpression(context.unknown).expression(text, "queue");
  const nothing = { key: "", friendlyName: "", taskOrder: undefined, maxReservedWorkers: undefined, activityKeys: [] };
  return lintTaskQueue({ ...nothing, targetWorkers }, context, options);
}

/** Returns the problems of a workflow's name, at the path of that property. */
export function lintFriendlyName(name: string): WordedProblem<RuleId>[] {
  return findInName(name, ["friendlyName"]).map((problem) => toProblem(personalData, problem));
}
