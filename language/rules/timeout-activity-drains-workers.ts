import type { Facts } from "./facts.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { formatSeconds, quote } from "./words.js";

/** Below this a worker who looks away for a moment is taken out of work. *assumed* */
const SHORT = 20;

/**
 * Whoever lets a reservation time out is put into the workspace's timeout activity, and stays there until somebody changes
 * it: with a short timeout and an activity that is not available, a busy hour empties the floor.
 */
export const timeoutActivityDrainsWorkers: Rule = {
  id: "timeout-activity-drains-workers",
  severity: "warning",
  scope: "workflow",
  summary: "a short reservation timeout that takes workers out of work",
  source: "Twilio, workspaces (documented); that the worker stays there: observed; the bound is assumed",
  check,
};

function* check({ facts }: RoutingView): Iterable<RuleProblem> {
  const { taskReservationTimeout: seconds } = facts;
  const activity = findActivity(facts);
  if (seconds === undefined || seconds < 1 || seconds >= SHORT || activity === undefined) return;
  yield {
    path: [],
    message: `who does not answer within ${formatSeconds(seconds)} goes to activity ${activity} and gets no more tasks until somebody changes that: a longer taskReservationTimeout, or another timeoutActivity`,
  };
}

/** The activity in the user's words, where it is certainly not available. */
function findActivity({ workspace, activities }: Facts): string | undefined {
  const key = workspace?.timeoutActivity;
  if (key === undefined) return undefined;
  // *documented*: Offline in every new workspace
  if (key === null) return '"Offline"';
  const activity = activities?.get(key);
  return activity?.available === false ? quote(activity.friendlyName) : undefined;
}
