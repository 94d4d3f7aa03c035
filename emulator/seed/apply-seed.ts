import type { Operation, OperationRequest, Services } from "../operation.js";
import { createActivity } from "../operations/activity/create.js";
import { createTaskQueue } from "../operations/task-queue/create.js";
import { createWorkflow } from "../operations/workflow/create.js";
import { createWorkspace } from "../operations/workspace/create.js";
import { updateWorkspace } from "../operations/workspace/update.js";
import type { Workspace } from "../resources/workspace.js";
import type { Account, Accounts } from "../store/accounts.js";
import { type Collection, type Resource } from "../store/collection.js";
import { isSid, type SidPrefix } from "../store/sids.js";
import type { EmulatorSeed, SeedTaskQueue, SeedWorkflow, SeedWorkspace } from "./emulator-seed.js";

type Fields = Record<string, string | number | boolean | undefined>;

/**
 * Makes what a seed describes by the API's own operations, so that a seed can hold nothing that TaskRouter would
 * refuse. No callback is sent.
 *
 * @throws Error that names the object and says why it was refused
 */
export function applySeed(seed: EmulatorSeed, accounts: Accounts, services: Services): void {
  for (const [sid, { workspaces }] of Object.entries(seed.accounts)) {
    if (!isSid(sid, "AC")) {
      throw new Error(`seed: account '${sid}' must be AC and 32 hex digits`);
    }
    const account = accounts.open(sid.toLowerCase().replace("ac", "AC"));
    for (const workspace of workspaces) {
      seedWorkspace(workspace, account, { ...services, emit: () => {} });
    }
  }
}

function seedWorkspace(seed: SeedWorkspace, account: Account, services: Services): void {
  const make = (operation: Operation, place: string, fields: Fields, sid?: string, parent?: Workspace) =>
    perform(operation, place, fields, { account, ids: { WorkspaceSid: parent?.sid ?? "" } }, withSid(services, sid));
  const place = `workspace '${seed.friendlyName}'`;
  make(createWorkspace, place, toWorkspaceFields(seed), seed.sid);
  const workspace = account.workspaces.items.at(-1);
  if (!workspace) {
    throw new Error(`seed: ${place} was not made`);
  }
  for (const activity of seed.activities ?? []) {
    if (workspace.activities.named(activity.friendlyName).size === 0) {
      const fields = { FriendlyName: activity.friendlyName, Available: activity.available };
      make(createActivity, `activity '${activity.friendlyName}'`, fields, activity.sid, workspace);
    }
  }
  make(updateWorkspace, place, toActivityFields(seed, workspace), undefined, workspace);
  for (const queue of seed.taskQueues ?? []) {
    make(createTaskQueue, `task queue '${queue.friendlyName}'`, toQueueFields(queue, workspace), queue.sid, workspace);
  }
  for (const flow of seed.workflows ?? []) {
    make(createWorkflow, `workflow '${flow.friendlyName}'`, toWorkflowFields(flow, workspace), flow.sid, workspace);
  }
}

function perform(
  operation: Operation,
  place: string,
  fields: Fields,
  request: Pick<OperationRequest, "account" | "ids">,
  services: Services,
): void {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) {
      form.append(name, String(value));
    }
  }
  try {
    operation.perform({ ...request, path: "", base: "", fields: form }, services);
  } catch (error) {
    throw new Error(`seed: ${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Gives the first SID of its kind that is asked for the value from the seed. */
function withSid(services: Services, sid: string | undefined): Services {
  let given = sid;
  return {
    ...services,
    createSid(prefix: SidPrefix) {
      if (given?.startsWith(prefix)) {
        const result = given;
        given = undefined;
        if (!isSid(result, prefix)) {
          throw new Error(`sid '${result}' must be ${prefix} and 32 hex digits`);
        }
        return result;
      }
      return services.createSid(prefix);
    },
  };
}

function toWorkspaceFields(seed: SeedWorkspace): Fields {
  return {
    FriendlyName: seed.friendlyName,
    EventCallbackUrl: seed.eventCallbackUrl,
    EventsFilter: seed.eventsFilter,
    MultiTaskEnabled: seed.multiTaskEnabled,
    Template: seed.template,
    PrioritizeQueueOrder: seed.prioritizeQueueOrder,
  };
}

function toActivityFields(seed: SeedWorkspace, workspace: Workspace): Fields {
  return {
    DefaultActivitySid: toSid(seed.defaultActivity, workspace.activities),
    TimeoutActivitySid: toSid(seed.timeoutActivity, workspace.activities),
  };
}

function toQueueFields(queue: SeedTaskQueue, workspace: Workspace): Fields {
  return {
    FriendlyName: queue.friendlyName,
    TargetWorkers: queue.targetWorkers,
    MaxReservedWorkers: queue.maxReservedWorkers,
    TaskOrder: queue.taskOrder,
    ReservationActivitySid: toSid(queue.reservationActivity, workspace.activities),
    AssignmentActivitySid: toSid(queue.assignmentActivity, workspace.activities),
  };
}

function toWorkflowFields(workflow: SeedWorkflow, workspace: Workspace): Fields {
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

/** A friendly name's SID; what names nothing stays as it is, to be taken as a SID or refused by the operation. */
function toSid<T extends Resource>(name: string | undefined, collection: Collection<T>): string | undefined {
  return name === undefined ? undefined : ([...collection.named(name)][0]?.sid ?? name);
}
