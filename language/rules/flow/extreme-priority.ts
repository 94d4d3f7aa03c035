import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Far above what anybody gives to order tasks: such tasks are there to go before all others for ever. *assumed* */
const EXTREME = 1_000_000;

/** Tasks of lower priority wait as long as there is one with a higher one: a single huge number leaves no room above it. */
export const extremePriority = {
  id: "extreme-priority",
  severity: "note",
  summary: "a priority of a million or more",
  source: "Twilio, workflow configuration (documented): higher goes first; the bound is assumed",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { priority, path } of listTargets(view)) {
    if (typeof priority !== "number" || priority < EXTREME) continue;
    const message = `priority ${priority.toLocaleString("en")} goes before nearly everything, as long as such tasks come: smaller steps leave room above`;
    yield { path: [...path, "priority"], message };
  }
}
