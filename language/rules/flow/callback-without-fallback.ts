import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** If the only callback fails once, the reservation is canceled and the task is routed again. */
export const callbackWithoutFallback = {
  id: "callback-without-fallback",
  severity: "warning",
  summary: "an assignment callback without a fallback",
  source: "V-31 (documented)",
  check,
} as const satisfies Rule;

function* check({ context }: RoutingView): Iterable<RuleProblem> {
  if (context.hasAssignmentCallback !== true || context.hasFallbackAssignmentCallback !== false) return;
  const message =
    'the workflow has an "assignmentCallbackUrl" but no "fallbackAssignmentCallbackUrl", so one failed call cancels the reservation: add a fallback';
  yield { path: [], message };
}
