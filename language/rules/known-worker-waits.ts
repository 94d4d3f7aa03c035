import { isTerminal } from "./exits.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey } from "./words.js";

/**
 * A task whose worker is unknown, in another queue or away stays in the target until it times out or is skipped. Not looked
 * for in the default filter, where no timeout helps: `default-filter-keys` tells of it there.
 */
export const knownWorkerWaits: Rule = {
  id: "known-worker-waits",
  severity: "warning",
  scope: "workflow",
  summary: "a known worker's target that tasks never leave",
  source: "Twilio, known agent routing (documented)",
  repeats: "targets",
  check,
};

function* check({ filters, facts }: RoutingView): Iterable<RuleProblem> {
  for (const target of filters.flatMap(({ targets }) => targets)) {
    if (target.knownWorker?.ast === undefined || !isTerminal(target)) continue;
    const [timeout, skipIf] = [nameKey("timeout", facts), nameKey("skipIf", facts)];
    yield {
      path: target.knownWorker.path,
      message: `a task whose worker is away or unknown waits here for ever: add a ${timeout}, or ${skipIf} with "1==1", and a target behind it`,
    };
  }
}
