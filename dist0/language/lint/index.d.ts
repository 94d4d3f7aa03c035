export type { Attributes, Misfit } from "./attributes/attributes.js";
export { findMisfits, toAttributes } from "./attributes/attributes.js";
export type { Shape } from "./attributes/shape.js";
export { describeRuleProblem } from "./describe-rule-problem.js";
export type { Rule } from "./rule.js";
export type { ActivityContext, LintContext, QueueContext, TaskContext, WorkerContext, WorkspaceContext, } from "./view/context.js";
export type { ReadExpression } from "./view/read-expression.js";
export { createReadExpression } from "./view/read-expression.js";
