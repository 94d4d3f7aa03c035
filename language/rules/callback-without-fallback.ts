import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";

/** A single failure of the only callback cancels the reservation, and the task goes round again. */
export const callbackWithoutFallback: Rule = {
  id: "callback-without-fallback",
  severity: "warning",
  scope: "workflow",
  summary: "an assignment callback without a fallback",
  source: "Twilio, Workflow resource (documented): when both fail the reservation is canceled",
  check,
};

function* check({ facts }: RoutingView): Iterable<RuleProblem> {
  if (facts.hasAssignmentCallback !== true || facts.hasFallbackAssignmentCallback !== false) return;
  const message =
    'there is an "assignmentCallbackUrl" and no "fallbackAssignmentCallbackUrl": one failed call cancels the reservation';
  yield { path: [], message };
}
