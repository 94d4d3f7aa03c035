import { isAvailabilityCheck } from "../../lint/expressions/is-availability-check.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody } from "../../lint/view/exits.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `workers.available` counts all workers of the queue in an available activity, including those that the target excludes:
 * as long as one of them is available, nothing is skipped.
 */
export const skipMayStayFalse = {
  id: "skip-may-stay-false",
  severity: "warning",
  repeats: "targets",
  summary: "a skipIf that counts workers whom its target excludes",
  source: "R-22 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const target of listTargets(view)) {
    const { skipIf, expression, knownWorker } = target;
    if (asksNobody(target, view.context)) continue;
    if (skipIf === undefined || (expression === undefined && knownWorker === undefined)) continue;
    if (!isAvailabilityCheck(skipIf)) continue;
    const who = knownWorker === undefined ? "that the expression excludes" : "other than the known worker";
    const message = `workers.available also counts workers of the queue ${who}, so this may stay false: write "1==1", with which ${nameKey("skipIf", view.context)} skips as soon as none of the matching workers is free`;
    yield { path: skipIf.path, message };
  }
}
