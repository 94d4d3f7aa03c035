export { type LintOptions, lintConfiguration, lintFriendlyName, lintTargetWorkers, lintTaskQueue } from "./lint.js";
export { isRule, type RuleId, rules } from "./rules.js";
