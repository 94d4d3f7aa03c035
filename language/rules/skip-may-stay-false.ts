import { asksWhoIsFree } from "./asks-who-is-free.js";
import { listTargets } from "./list-targets.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey } from "./words.js";

/**
 * `workers.available` counts all workers of the queue in an available activity, also those whom the target does not want:
 * as long as one of them is there, nothing is skipped.
 */
export const skipMayStayFalse: Rule = {
  id: "skip-may-stay-false",
  severity: "warning",
  scope: "workflow",
  repeats: "targets",
  summary: "a skip that counts workers whom its target does not want",
  source: "Twilio, worker presence (documented): it counts by activity alone, and 1==1 is what to write",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { skipIf, expression, knownWorker } of listTargets(view)) {
    if (skipIf === undefined || (expression === undefined && knownWorker === undefined)) continue;
    if (!asksWhoIsFree(skipIf)) continue;
    const who = knownWorker === undefined ? "that its expression does not take" : "beside the known one";
    const message = `workers.available also counts workers of the queue ${who}, so this may stay false: with "1==1" ${nameKey("skipIf", view.facts)} goes on as soon as nobody who is wanted is free`;
    yield { path: skipIf.path, message };
  }
}
