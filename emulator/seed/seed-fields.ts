import type { Fields } from "../resources/kind.js";
import { taskQueueKind } from "../resources/task-queue.js";
import { workflowKind } from "../resources/workflow.js";
import { type Workspace, workspaceKind } from "../resources/workspace.js";
import type { Collection, Resource } from "../values/collection.js";
import type { SeedTask, SeedTaskQueue, SeedWorker, SeedWorkflow, SeedWorkspace } from "./emulator-seed.js";

export function toWorkspaceFields(seed: SeedWorkspace): Fields {
  return { ...workspaceKind.toParameters(seed), Template: seed.template };
}

export function toActivityFields(seed: SeedWorkspace, workspace: Workspace): Fields {
  return {
    DefaultActivitySid: toSid(seed.defaultActivity, workspace.activities),
    TimeoutActivitySid: toSid(seed.timeoutActivity, workspace.activities),
  };
}

export function toQueueFields(queue: SeedTaskQueue, workspace: Workspace): Fields {
  return {
    ...taskQueueKind.toParameters(queue),
    ReservationActivitySid: toSid(queue.reservationActivity, workspace.activities),
    AssignmentActivitySid: toSid(queue.assignmentActivity, workspace.activities),
  };
}

export function toWorkflowFields({ configuration, ...properties }: SeedWorkflow, workspace: Workspace): Fields {
  return {
    ...workflowKind.toParameters(properties),
    Configuration: JSON.stringify(configuration, (key, value) =>
      key === "queue" && typeof value === "string" ? toSid(value, workspace.taskQueues) : value,
    ),
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

/**
 * The SID of the object with a friendly name. Other names are returned unchanged: the operation accepts them as SIDs or
 * refuses them.
 */
function toSid<T extends Resource>(name: string | undefined, collection: Collection<T>): string | undefined {
  return name === undefined ? undefined : ([...collection.named(name)][0]?.sid ?? name);
}
