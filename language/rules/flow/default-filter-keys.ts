import { TARGET, TARGET_NAMES } from "../../configuration/index.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

const KEYS = TARGET_NAMES.filter((key) => TARGET[key].inDefaultFilter === "open");

/** The pages name the queue of a default filter and nothing else: whether more works there is not documented. */
export const defaultFilterKeys = {
  id: "default-filter-keys",
  severity: "warning",
  summary: "more than a queue in the default filter",
  source: "Twilio, workflow configuration (documented): the queue; the rest is assumed not to be relied on",
  check,
} as const satisfies Rule;

function* check({ defaultFilter, context }: RoutingView): Iterable<RuleProblem> {
  if (defaultFilter === undefined) return;
  for (const key of KEYS) {
    if (defaultFilter.json[key] === undefined || defaultFilter.json[key] === null) continue;
    const message = `whether ${nameKey(key, context)} works in the default filter is not documented: a last filter with "1==1" does the same for certain`;
    yield { path: [...defaultFilter.path, key], at: "key", message };
  }
}
