import type { Configuration } from "../configuration/configuration.js";
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

const WORKFLOW_RULES = [...flowRules, ...expressionRules];
const TASK_QUEUE_RULES = [...queueRules, ...expressionRules];

/**
 * Returns the problems of a workflow's routing, in the order of the configuration. Malformed parts are skipped: they have
 * findings of `checkConfiguration`.
 *
 * @param read shares parsed expressions with other workflows and queues of the same workspace
 */
export function lintConfiguration(
  configuration: Configuration,
  context: LintContext = {},
  read?: ReadExpression,
): WordedProblem<RuleId>[] {
  return runRules(WORKFLOW_RULES, createRoutingView(configuration, context, read));
}

/** Returns the problems of a task queue's `targetWorkers`; their paths begin with that property. */
export function lintTaskQueue(queue: QueueContext, context: LintContext = {}): WordedProblem<RuleId>[] {
  return runRules(TASK_QUEUE_RULES, createQueueView(queue, context));
}

/** Returns the problems of a `targetWorkers` when nothing else is known about its queue. */
export function lintTargetWorkers(text: string, context: LintContext = {}): WordedProblem<RuleId>[] {
  const targetWorkers = createReadExpression(context.unknown).expression(text, "queue");
  const nothing = { key: "", friendlyName: "", taskOrder: undefined, maxReservedWorkers: undefined, activityKeys: [] };
  return lintTaskQueue({ ...nothing, targetWorkers }, context);
}

/** Returns the problems of a workflow's name, at the path of that property. */
export function lintFriendlyName(name: string): WordedProblem<RuleId>[] {
  return findInName(name, ["friendlyName"]).map((problem) => toProblem(personalData, problem));
}
