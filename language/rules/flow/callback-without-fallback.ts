import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A single failure of the only callback cancels the reservation, and the task goes round again. */
export const callbackWithoutFallback = {
  id: "callback-without-fallback",
  severity: "warning",
  summary: "an assignment callback without a fallback",
  source: "Twilio, Workflow resource (documented): when both fail the reservation is canceled",
  check,
} as const satisfies Rule;

function* check({ context }: RoutingView): Iterable<RuleProblem> {
  if (context.hasAssignmentCallback !== true || context.hasFallbackAssignmentCallback !== false) return;
  const message =
    'there is an "assignmentCallbackUrl" and no "fallbackAssignmentCallbackUrl": one failed call cancels the reservation';
  yield { path: [], message };
}
