import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** The default filter is a target without a timeout, because nothing follows it. */
export const defaultFilterTimeout = {
  id: "default-filter-timeout",
  severity: "warning",
  summary: "a timeout in the default filter",
  source: "C-9 (documented)",
  check,
} as const satisfies Rule;

function* check({ defaultFilter, context }: RoutingView): Iterable<RuleProblem> {
  if (defaultFilter?.timeout === undefined) return;
  const message = `the default filter cannot have a ${nameKey("timeout", context)}: tasks wait in its queue until their own timeout; put the timeout into a last filter with "1==1"`;
  yield { path: [...defaultFilter.path, "timeout"], at: "key", message };
}
