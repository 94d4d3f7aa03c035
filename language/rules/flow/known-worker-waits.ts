import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody, isTerminal } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A task whose worker is unknown, away or in another queue stays in the target until it times out or is skipped. In the
 * default filter a timeout cannot help, and `default-filter-keys` reports the known worker.
 */
export const knownWorkerWaits = {
  id: "known-worker-waits",
  severity: "warning",
  summary: "a target with a known worker that tasks never leave",
  source: "R-31 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  for (const target of filters.flatMap(({ targets }) => targets)) {
    if (target.knownWorker?.ast === undefined || !isTerminal(target) || asksNobody(target, context)) continue;
    const [timeout, skipIf] = [nameKey("timeout", context), nameKey("skipIf", context)];
    yield {
      path: target.knownWorker.path,
      message: `a task whose worker is away or unknown never leaves this target: add a ${timeout}, or ${skipIf} with "1==1", and another target after it`,
    };
  }
}
