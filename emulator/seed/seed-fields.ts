import type { Workspace } from "../resources/workspace.js";
import type { Collection, Resource } from "../values/collection.js";
import type { SeedTask, SeedTaskQueue, SeedWorker, SeedWorkflow, SeedWorkspace } from "./emulator-seed.js";

/** Parameters of an operation; those that are `undefined` are not sent. */
export type Fields = Record<string, string | number | boolean | undefined>;

export function toWorkspaceFields(seed: SeedWorkspace): Fields {
  return {
    FriendlyName: seed.friendlyName,
    EventCallbackUrl: seed.eventCallbackUrl,
    EventsFilter: seed.eventsFilter,
    MultiTaskEnabled: seed.multiTaskEnabled,
    Template: seed.template,
    PrioritizeQueueOrder: seed.prioritizeQueueOrder,
  };
}

export function toActivityFields(seed: SeedWorkspace, workspace: Workspace): Fields {
  return {
    DefaultActivitySid: toSid(seed.defaultActivity, workspace.activities),
    TimeoutActivitySid: toSid(seed.timeoutActivity, workspace.activities),
  };
}

export function toQueueFields(queue: SeedTaskQueue, workspace: Workspace): Fields {
  return {
    FriendlyName: queue.friendlyName,
    TargetWorkers: queue.targetWorkers,
    MaxReservedWorkers: queue.maxReservedWorkers,
    TaskOrder: queue.taskOrder,
    ReservationActivitySid: toSid(queue.reservationActivity, workspace.activities),
    AssignmentActivitySid: toSid(queue.assignmentActivity, workspace.activities),
  };
}

export function toWorkflowFields(workflow: SeedWorkflow, workspace: Workspace): Fields {
  return {
    FriendlyName: workflow.friendlyName,
    Configuration: JSON.stringify(workflow.configuration, (key, value) =>
      key === "queue" && typeof value === "string" ? toSid(value, workspace.taskQueues) : value,
    ),
    AssignmentCallbackUrl: workflow.assignmentCallbackUrl,
    FallbackAssignmentCallbackUrl: workflow.fallbackAssignmentCallbackUrl,
    TaskReservationTimeout: workflow.taskReservationTimeout,
  };
}

export function toWorkerFields(worker: SeedWorker, workspace: Workspace): Fields {
  return {
    FriendlyName: worker.friendlyName,
    ActivitySid: toSid(worker.activity, workspace.activities),
    Attributes: worker.attributes && JSON.stringify(worker.attributes),
  };
}

export function toTaskFields(task: SeedTask, workspace: Workspace): Fields {
  return {
    WorkflowSid: toSid(task.workflow, workspace.workflows),
    Attributes: task.attributes && JSON.stringify(task.attributes),
    TaskChannel: task.channel,
    Priority: task.priority,
    Timeout: task.timeout,
  };
}

/** A friendly name's SID; what names nothing stays as it is, to be taken as a SID or refused by the operation. */
function toSid<T extends Resource>(name: string | undefined, collection: Collection<T>): string | undefined {
  return name === undefined ? undefined : ([...collection.named(name)][0]?.sid ?? name);
}
