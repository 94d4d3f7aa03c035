import { formatSeconds } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isDelay } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A worker who does not answer holds a task for the whole reservation timeout, 120 seconds by default: a target with less
 * time is over after one of them, and perhaps those behind it too.
 */
export const timeoutBelowReservation = {
  id: "timeout-below-reservation",
  severity: "warning",
  summary: "a target's timeout below the reservation timeout",
  source: "Twilio, task evaluation (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: reservation } = context;
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
