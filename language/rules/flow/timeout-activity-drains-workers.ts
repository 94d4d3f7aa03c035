import { formatSeconds, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** With less time, a worker who looks away for a moment is moved to another activity. */
const SHORT = 20;

/**
 * A worker whose reservation times out is moved to the workspace's timeout activity and stays there until somebody changes
 * it. With a short timeout and an unavailable activity, a busy hour can leave no worker available.
 */
export const timeoutActivityDrainsWorkers = {
  id: "timeout-activity-drains-workers",
  severity: "warning",
  summary: "a short reservation timeout that makes workers unavailable",
  source: "R-72 (documented, observed); the limit is assumed",
  check,
} as const satisfies Rule;

function* check({ context }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: seconds } = context;
  const activity = findActivity(context);
  if (seconds === undefined || seconds < 1 || seconds >= SHORT || activity === undefined) return;
  yield {
    path: [],
    message: `a worker who does not answer within ${formatSeconds(seconds)} is moved to activity ${activity} and gets no more tasks until somebody changes it: set a longer taskReservationTimeout, or another timeoutActivity`,
  };
}

/** Returns the name of the activity if it is certainly not available. */
function findActivity({ workspace, activities }: LintContext): string | undefined {
  const key = workspace?.timeoutActivity;
  if (key === undefined) return undefined;
  // Offline in every new workspace (O-1)
  if (key === null) return '"Offline"';
  const activity = activities?.get(key);
  return activity?.available === false ? quote(activity.friendlyName) : undefined;
}
