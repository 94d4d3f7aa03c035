import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey } from "./words.js";

/** The default filter is a target without a timeout: where it would lead to is nowhere. */
export const defaultFilterTimeout: Rule = {
  id: "default-filter-timeout",
  severity: "warning",
  scope: "workflow",
  summary: "a timeout in the default filter",
  source: "Twilio, workflow configuration (documented): a target object without timeout",
  check,
};

function* check({ defaultFilter, facts }: RoutingView): Iterable<RuleProblem> {
  if (defaultFilter?.timeout === undefined) return;
  const message = `the default filter has no ${nameKey("timeout", facts)}: tasks wait in its queue as long as they live; a filter with "1==1" before it can have one`;
  yield { path: [...defaultFilter.path, "timeout"], at: "key", message };
}
