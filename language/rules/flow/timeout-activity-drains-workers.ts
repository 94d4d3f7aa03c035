import { formatSeconds, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Below this a worker who looks away for a moment is taken out of work. *assumed* */
const SHORT = 20;

/**
 * Whoever lets a reservation time out is put into the workspace's timeout activity, and stays there until somebody changes
 * it: with a short timeout and an activity that is not available, a busy hour empties the floor.
 */
export const timeoutActivityDrainsWorkers = {
  id: "timeout-activity-drains-workers",
  severity: "warning",
  summary: "a short reservation timeout that takes workers out of work",
  source: "Twilio, workspaces (documented); that the worker stays there: observed; the bound is assumed",
  check,
} as const satisfies Rule;

function* check({ context }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: seconds } = context;
  const activity = findActivity(context);
  if (seconds === undefined || seconds < 1 || seconds >= SHORT || activity === undefined) return;
  yield {
    path: [],
    message: `who does not answer within ${formatSeconds(seconds)} goes to activity ${activity} and gets no more tasks until somebody changes that: a longer taskReservationTimeout, or another timeoutActivity`,
  };
}

/** The activity in the user's words, where it is certainly not available. */
function findActivity({ workspace, activities }: LintContext): string | undefined {
  const key = workspace?.timeoutActivity;
  if (key === undefined) return undefined;
  // *documented*: Offline in every new workspace
  if (key === null) return '"Offline"';
  const activity = activities?.get(key);
  return activity?.available === false ? quote(activity.friendlyName) : undefined;
}
