export { type Attributes, findMisfits, type Misfit, toAttributes } from "./attributes.js";
export { describeRuleProblem } from "./describe-problem.js";
export type { ActivityFacts, Facts, QueueFacts, TaskFacts, WorkerFacts, WorkspaceFacts } from "./facts.js";
export { lintConfiguration, lintFriendlyName, lintTargetWorkers, lintTaskQueue } from "./lint.js";
export { createReadExpression, type ReadExpression } from "./read-expression.js";
export type { Rule } from "./rule.js";
export { isRule, rules } from "./rules.js";
export type { Shape } from "./shape.js";
