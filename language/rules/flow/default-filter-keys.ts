import { TARGET, TARGET_NAMES } from "../../configuration/index.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

const KEYS = TARGET_NAMES.filter((key) => TARGET[key].inDefaultFilter === "open");

/** The pages mention only the queue of a default filter: no page documents whether other keys work there. */
export const defaultFilterKeys = {
  id: "default-filter-keys",
  severity: "warning",
  summary: "a key other than the queue in the default filter",
  source: "C-9 (documented): a queue; that other keys work is assumed (C-11)",
  check,
} as const satisfies Rule;

function* check({ defaultFilter, context }: RoutingView): Iterable<RuleProblem> {
  if (defaultFilter === undefined) return;
  for (const key of KEYS) {
    if (defaultFilter.json[key] === undefined || defaultFilter.json[key] === null) continue;
    const message = `whether ${nameKey(key, context)} works in the default filter is not documented: use a last filter with "1==1" instead`;
    yield { path: [...defaultFilter.path, key], at: "key", message };
  }
}
