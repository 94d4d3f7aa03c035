import { formatSeconds } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A worker who does not answer holds a task for the whole reservation timeout, 120 seconds by default. One such worker
 * uses up the time of a shorter target, and perhaps that of the targets after it.
 */
export const timeoutBelowReservation = {
  id: "timeout-below-reservation",
  severity: "warning",
  summary: "a target's timeout that is shorter than the reservation timeout",
  source: "R-10 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: reservation } = context;
  if (reservation === undefined) return;
  for (const target of filters.flatMap(({ targets }) => targets)) {
    const { timeout, path } = target;
    if (typeof timeout !== "number" || timeout < 1 || timeout >= reservation || asksNobody(target, context)) continue;
    yield {
      path: [...path, "timeout"],
      message: `one worker who does not answer uses up these ${formatSeconds(timeout)}, because the workflow's taskReservationTimeout is ${formatSeconds(reservation)}: shorten that, or extend this`,
    };
  }
}
