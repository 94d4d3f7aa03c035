import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isTerminal } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A task whose worker is unknown, in another queue or away stays in the target until it times out or is skipped. Not looked
 * for in the default filter, where no timeout helps: `default-filter-keys` tells of it there.
 */
export const knownWorkerWaits = {
  id: "known-worker-waits",
  severity: "warning",
  summary: "a known worker's target that tasks never leave",
  source: "Twilio, known agent routing (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  for (const target of filters.flatMap(({ targets }) => targets)) {
    if (target.knownWorker?.ast === undefined || !isTerminal(target)) continue;
    const [timeout, skipIf] = [nameKey("timeout", context), nameKey("skipIf", context)];
    yield {
      path: target.knownWorker.path,
      message: `a task whose worker is away or unknown waits here for ever: add a ${timeout}, or ${skipIf} with "1==1", and a target behind it`,
    };
  }
}
