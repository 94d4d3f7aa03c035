export type { LintOptions } from "./lint.js";
export { lintConfiguration, lintFriendlyName, lintTargetWorkers, lintTaskQueue } from "./lint.js";
export type { RuleId } from "./rules.js";
export { isRule, rules } from "./rules.js";
