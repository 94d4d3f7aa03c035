import type { RoutingView, TargetView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { formatSeconds } from "./words.js";

/**
 * A worker who does not answer holds a task for the whole reservation timeout, 120 seconds by default: a target with less
 * time is over after one of them, and perhaps those behind it too.
 */
export const timeoutBelowReservation: Rule = {
  id: "timeout-below-reservation",
  severity: "warning",
  scope: "workflow",
  summary: "a target's timeout below the reservation timeout",
  source: "Twilio, task evaluation (documented)",
  repeats: "targets",
  check,
};

function* check({ filters, facts }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: reservation } = facts;
  if (reservation === undefined) return;
  for (const target of filters.flatMap(({ targets }) => targets)) {
    const { timeout, path } = target;
    if (typeof timeout !== "number" || timeout < 1 || timeout >= reservation || isDelay(target)) continue;
    yield {
      path: [...path, "timeout"],
      message: `one worker who does not answer takes all of these ${formatSeconds(timeout)}: the workflow's taskReservationTimeout is ${formatSeconds(reservation)}; make that shorter, or this longer`,
    };
  }
}

/** A target that no worker can pass is there for its time alone. *observed* (routing sheet 3.1) */
export function isDelay({ expression }: TargetView): boolean {
  return expression?.analyze()?.value === false;
}
