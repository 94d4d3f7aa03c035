import type { Rule } from "../lint/rule.js";
import { compareText } from "../suggestion.js";
import { expressionRules } from "./expression/index.js";
import { flowRules } from "./flow/index.js";
import { queueRules } from "./queue/index.js";

const list = [...flowRules, ...expressionRules, ...queueRules];

/** The id of a rule; ids are permanent, because settings and comments of users name them. */
export type RuleId = (typeof list)[number]["id"];

/** Every rule, sorted by id. */
export const rules: readonly Rule<RuleId>[] = list.sort((a, b) => compareText(a.id, b.id));

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Whether the code of a problem is the id of a rule. */
export function isRule(code: string): code is RuleId {
  return ids.has(code);
}
