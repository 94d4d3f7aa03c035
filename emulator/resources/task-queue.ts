import { checkExpression } from "../parameters/check-expression.js";
import type { Reader } from "../parameters/parameter.js";
import { friendlyName, integer, oneOf, sidOrNothing } from "../parameters/readers.js";
import type { Collection, Resource } from "../values/collection.js";
import type { Activity } from "./activity.js";
import { commonMembers, type Parent } from "./common-members.js";
import { defineKind, type PropertiesOf, required, withDefault } from "./kind.js";
import { WORKSPACE } from "./paths.js";
import { renderOnce } from "./render.js";
import { workspaceUrl } from "./workspace-url.js";

/** The expression of a queue that was created without one (O-31). */
const ALL_WORKERS = "1==1";

/** An expression that is parsed, but not evaluated (O-32). An empty one counts as left out (O-39). */
const targetWorkers: Reader<string> = (value, _, assumptions) => {
  if (value.trim() === "") return ALL_WORKERS;
  checkExpression(value, assumptions);
  return value;
};

/** An empty text clears it (O-35). */
const activity = withDefault(sidOrNothing("WA"), null);

export const taskQueueKind = defineKind({
  prefix: "WQ",
  listPath: `${WORKSPACE}/TaskQueues`,
  properties: {
    friendlyName: required(friendlyName("when strict")),
    targetWorkers: withDefault(targetWorkers, ALL_WORKERS),
    // O-33
    maxReservedWorkers: withDefault(integer(1, 50), 1),
    taskOrder: withDefault(oneOf("FIFO", "LIFO"), "FIFO"),
    reservationActivitySid: activity,
    assignmentActivitySid: activity,
  },
});

export interface TaskQueue extends Resource, PropertiesOf<typeof taskQueueKind> {}

interface QueueParent extends Parent {
  readonly activities: Collection<Activity>;
  readonly activityRenames: number;
}

export function renderTaskQueue(queue: TaskQueue, workspace: QueueParent, base: string): string {
  const revision = queue.revision + workspace.activityRenames;
  return renderOnce(queue, revision, base, () => toWire(queue, workspace, base));
}

function toWire(queue: TaskQueue, workspace: QueueParent, base: string): object {
  const nameOf = (sid: string | null) => (sid === null ? null : (workspace.activities.get(sid)?.friendlyName ?? null));
  const parent = workspaceUrl(workspace, base);
  const url = `${parent}/TaskQueues/${queue.sid}`;
  const linkTo = (sid: string | null) => (sid === null ? null : `${parent}/Activities/${sid}`);
  return {
    ...commonMembers(queue, workspace),
    ...taskQueueKind.echo(queue),
    assignment_activity_name: nameOf(queue.assignmentActivitySid),
    reservation_activity_name: nameOf(queue.reservationActivitySid),
    url,
    links: {
      // H-73
      assignment_activity: linkTo(queue.assignmentActivitySid),
      reservation_activity: linkTo(queue.reservationActivitySid),
      workspace: parent,
      statistics: `${url}/Statistics`,
      real_time_statistics: `${url}/RealTimeStatistics`,
      cumulative_statistics: `${url}/CumulativeStatistics`,
      list_statistics: `${parent}/TaskQueues/Statistics`,
      bulk_real_time_statistics: `${parent}/TaskQueues/RealTimeStatistics`,
    },
  };
}
