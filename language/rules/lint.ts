import type { Configuration } from "../configuration/configuration.js";
import type { Problem } from "../diagnostic.js";
import { compareProblems } from "./compare-problems.js";
import type { Facts, QueueFacts } from "./facts.js";
import { findInName, personalData } from "./personal-data.js";
import { createReadExpression, type ReadExpression } from "./read-expression.js";
import { createQueueView, createRoutingView, type RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { rules } from "./rules.js";

/**
 * What the rules find in a workflow's routing, in the order of the configuration. Takes what is malformed too; that has
 * findings of `checkConfiguration`.
 *
 * @param read shares what was read with other workflows and queues of the same workspace
 */
export function lintConfiguration(configuration: Configuration, facts: Facts = {}, read?: ReadExpression): Problem[] {
  return run(createRoutingView(configuration, facts, read), "workflow");
}

/** The same for a task queue; paths begin with the queue's property. */
export function lintTaskQueue(queue: QueueFacts, facts: Facts = {}): Problem[] {
  return run(createQueueView(queue, facts), "taskQueue");
}

/** The same for a queue's `targetWorkers` alone, of which nothing else is known. */
export function lintTargetWorkers(text: string, facts: Facts = {}): Problem[] {
  const targetWorkers = createReadExpression(facts.unknown).expression(text, "queue");
  const queue = { key: "", friendlyName: "", targetWorkers, taskOrder: undefined, maxReservedWorkers: undefined };
  return lintTaskQueue(queue, facts);
}

/** The same for a workflow's name, at the path of that property. */
export function lintFriendlyName(name: string): Problem[] {
  return findInName(name, ["friendlyName"]).map((problem) => toProblem(personalData, problem));
}

function run(view: RoutingView, scope: Rule["scope"]): Problem[] {
  const isMeant = (rule: Rule) => rule.scope === scope || rule.scope === "expression";
  return rules
    .filter(isMeant)
    .flatMap((rule) => runRule(rule, view))
    .sort(compareProblems);
}

function runRule(rule: Rule, view: RoutingView): Problem[] {
  return [...rule.check(view)].map((problem) => toProblem(rule, problem));
}

function toProblem({ id, severity }: Rule, problem: RuleProblem): Problem {
  return { ...problem, code: id, severity };
}
