import type * as routing from "../../routing/index.js";
import type { Activity } from "../resources/activity.js";
import type { TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import { toLowerSid } from "../store/sids.js";

// What a router is told are copies: it must see an object change only when it is told so.

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

/** Queues are named as they were issued, whatever the case of the digits in the text. */
export function toRoutingWorkflow(workflow: Workflow): routing.Workflow {
  return {
    sid: workflow.sid,
    friendlyName: workflow.friendlyName,
    configuration: workflow.configuration.replace(/(?<=")WQ[0-9a-fA-F]{32}(?=")/g, toLowerSid),
    taskReservationTimeout: workflow.taskReservationTimeout,
  };
}

export function toRoutingSettings(workspace: Omit<Workspace, "router">): routing.WorkspaceSettings {
  return {
    multiTaskEnabled: workspace.multiTaskEnabled,
    prioritizeQueueOrder: workspace.prioritizeQueueOrder,
    defaultActivitySid: workspace.defaultActivitySid,
    timeoutActivitySid: workspace.timeoutActivitySid,
  };
}
