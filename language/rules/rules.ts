import { duplicateFilterName } from "./duplicate-filter-name.js";
import { expressionSyntax } from "./expression-syntax.js";
import { expressionTooBig } from "./expression-too-big.js";
import { noDefaultFilter } from "./no-default-filter.js";
import type { Rule } from "./rule.js";
import { singleEquals } from "./single-equals.js";

/** Every rule for one workflow or one task queue, by id. */
export const rules: readonly Rule[] = [
  duplicateFilterName,
  expressionSyntax,
  expressionTooBig,
  noDefaultFilter,
  singleEquals,
];

const ids = new Set(rules.map(({ id }) => id));

/** Whether a finding is a rule's. */
export function isRule(code: string): boolean {
  return ids.has(code);
}
