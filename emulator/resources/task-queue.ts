import type { Resource } from "../values/collection.js";
import { renderOnce } from "./render.js";
import type { QueueOrder, Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

export interface TaskQueue extends Resource {
  targetWorkers: string;
  maxReservedWorkers: number;
  taskOrder: QueueOrder;
  reservationActivitySid: string | null;
  assignmentActivitySid: string | null;
}

export function renderTaskQueue(queue: TaskQueue, workspace: Workspace, base: string): string {
  const revision = queue.revision + workspace.activityRenames;
  return renderOnce(queue, revision, base, () => toWire(queue, workspace, base));
}

function toWire(queue: TaskQueue, workspace: Workspace, base: string): object {
  const nameOf = (sid: string | null) => (sid === null ? null : (workspace.activities.get(sid)?.friendlyName ?? null));
  const parent = workspaceUrl(workspace, base);
  const url = `${parent}/TaskQueues/${queue.sid}`;
  const linkTo = (sid: string | null) => (sid === null ? null : `${parent}/Activities/${sid}`);
  return {
    account_sid: workspace.accountSid,
    assignment_activity_sid: queue.assignmentActivitySid,
    assignment_activity_name: nameOf(queue.assignmentActivitySid),
    date_created: queue.dateCreated,
    date_updated: queue.dateUpdated,
    friendly_name: queue.friendlyName,
    max_reserved_workers: queue.maxReservedWorkers,
    reservation_activity_sid: queue.reservationActivitySid,
    reservation_activity_name: nameOf(queue.reservationActivitySid),
    sid: queue.sid,
    target_workers: queue.targetWorkers,
    task_order: queue.taskOrder,
    url,
    workspace_sid: workspace.sid,
    links: {
      // What an unset activity's link holds is not recorded; null is *assumed* (api sheet, section 8).
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
