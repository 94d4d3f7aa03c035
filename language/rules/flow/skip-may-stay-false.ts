import { isAvailabilityCheck } from "../../lint/expressions/is-availability-check.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `workers.available` counts all workers of the queue in an available activity, also those whom the target does not want:
 * as long as one of them is there, nothing is skipped.
 */
export const skipMayStayFalse = {
  id: "skip-may-stay-false",
  severity: "warning",
  repeats: "targets",
  summary: "a skip that counts workers whom its target does not want",
  source: "Twilio, worker presence (documented): it counts by activity alone, and 1==1 is what to write",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { skipIf, expression, knownWorker } of listTargets(view)) {
    if (skipIf === undefined || (expression === undefined && knownWorker === undefined)) continue;
    if (!isAvailabilityCheck(skipIf)) continue;
    const who = knownWorker === undefined ? "that its expression does not take" : "beside the known one";
    const message = `workers.available also counts workers of the queue ${who}, so this may stay false: with "1==1" ${nameKey("skipIf", view.context)} goes on as soon as nobody who is wanted is free`;
    yield { path: skipIf.path, message };
  }
}
