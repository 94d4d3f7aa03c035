import type * as routing from "../../routing/index.js";
import type { Activity } from "../resources/activity.js";
import type { TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import { toLowerSid } from "../values/sids.js";

// Routers get copies, so that they see a change only when it is reported to them.

/** A workspace as its router is created with. */
export function toRoutingWorkspace(
  workspace: Omit<Workspace, "router">,
): Omit<routing.StoredWorkspace, keyof routing.Snapshot> {
  return {
    settings: toRoutingSettings(workspace),
    activities: workspace.activities.items.map(toRoutingActivity),
    taskChannels: workspace.taskChannels.items.map(toRoutingChannel),
    taskQueues: workspace.taskQueues.items.map(toRoutingQueue),
    workflows: workspace.workflows.items.map(toRoutingWorkflow),
  };
}

export function toRoutingActivity({ sid, friendlyName, available }: Activity): routing.Activity {
  return { sid, friendlyName, available };
}

export function toRoutingChannel({ sid, uniqueName, channelOptimizedRouting }: TaskChannel): routing.TaskChannel {
  return { sid, uniqueName, channelOptimizedRouting };
}

export function toRoutingQueue(queue: TaskQueue): routing.TaskQueue {
  return {
    sid: queue.sid,
    friendlyName: queue.friendlyName,
    targetWorkers: queue.targetWorkers,
    maxReservedWorkers: queue.maxReservedWorkers,
    taskOrder: queue.taskOrder,
    reservationActivitySid: queue.reservationActivitySid,
    assignmentActivitySid: queue.assignmentActivitySid,
  };
}

const QUEUE = /"WQ[0-9a-fA-F]{32}"/g;
const UPPER_QUEUE = /"WQ[0-9a-f]{0,31}[A-F]/;

/** SIDs of queues are converted to lower case, as they were issued. */
export function toRoutingWorkflow(workflow: Workflow): routing.Workflow {
  return {
    sid: workflow.sid,
    friendlyName: workflow.friendlyName,
    configuration: UPPER_QUEUE.test(workflow.configuration)
      ? toLowerQueues(workflow.configuration)
      : workflow.configuration,
    taskReservationTimeout: workflow.taskReservationTimeout,
  };
}

function toLowerQueues(configuration: string): string {
  return configuration.replace(QUEUE, (quoted) => `"${toLowerSid(quoted.slice(1, -1))}"`);
}

export function toRoutingSettings(workspace: Omit<Workspace, "router">): routing.WorkspaceSettings {
  return {
    multiTaskEnabled: workspace.multiTaskEnabled,
    prioritizeQueueOrder: workspace.prioritizeQueueOrder,
    defaultActivitySid: workspace.defaultActivitySid,
    timeoutActivitySid: workspace.timeoutActivitySid,
  };
}
