import { invariant } from "../../language/index.js";
import { createActivity } from "../operations/activity/create.js";
import type { Operation, Services } from "../operations/operation.js";
import { createTask } from "../operations/task/create.js";
import { createTaskChannel } from "../operations/task-channel/create.js";
import { updateTaskChannel } from "../operations/task-channel/update.js";
import { createTaskQueue } from "../operations/task-queue/create.js";
import { createWorker } from "../operations/worker/create.js";
import { updateWorkerChannel } from "../operations/worker-channel/update.js";
import { createWorkflow } from "../operations/workflow/create.js";
import { createWorkspace } from "../operations/workspace/create.js";
import { updateWorkspace } from "../operations/workspace/update.js";
import type { Account, Accounts } from "../resources/accounts.js";
import { activityKind } from "../resources/activity.js";
import type { Fields } from "../resources/kind.js";
import { findChannel, taskChannelKind } from "../resources/task-channel.js";
import type { Workspace } from "../resources/workspace.js";
import { isSid, type SidPrefix } from "../values/sids.js";
import type { EmulatorSeed, SeedTaskChannel, SeedWorkspace } from "./emulator-seed.js";
import * as fields from "./seed-fields.js";
import type { SeedSids } from "./seed-sids.js";

/** An object of a seed, with the operation that creates it. */
interface Item {
  readonly operation: Operation;
  /** Such as `task queue`. */
  readonly kind: string;
  readonly name: string;
  readonly fields: Fields;
  readonly prefix: SidPrefix;
  readonly sid?: string | undefined;
  /** The other parts of the path, in addition to the workspace. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** Performs one item in a workspace; without one, in the account. */
type Make = (item: Item, workspace?: Workspace) => void;

/**
 * Creates the objects of a seed by the operations of the API, so that a seed cannot contain anything that TaskRouter
 * would refuse. Tasks come last, so that they find the workers. No event callback is sent.
 *
 * @param sids the source of SIDs during the seed
 * @throws Error that names the object and the reason for the refusal
 */
export function applySeed(seed: EmulatorSeed, accounts: Accounts, services: Services, sids: SeedSids): void {
  for (const [sid, { workspaces }] of Object.entries(seed.accounts)) {
    if (!isSid(sid, "AC")) throw new Error(`seed: account '${sid}' must be AC and 32 hex digits`);
    const account = accounts.open(`AC${sid.slice(2).toLowerCase()}`);
    for (const workspace of workspaces) {
      seedWorkspace(workspace, account, createMake(account, workspace.friendlyName, services, sids));
    }
  }
}

function seedWorkspace(seed: SeedWorkspace, account: Account, make: Make): void {
  const { friendlyName: name, sid } = seed;
  const one = { kind: "workspace", name, prefix: "WS" } as const;
  make({ ...one, operation: createWorkspace, fields: fields.toWorkspaceFields(seed), sid });
  const workspace = account.workspaces.items.at(-1);
  invariant(workspace !== undefined, "the workspace was just created");
  seedActivities(seed, workspace, make);
  make({ ...one, operation: updateWorkspace, fields: fields.toActivityFields(seed, workspace) }, workspace);
  seedRouting(seed, workspace, make);
  seedWorkers(seed, workspace, make);
  seedTasks(seed, workspace, make);
}

/** Activities that every workspace has are not changed. */
function seedActivities({ activities = [] }: SeedWorkspace, workspace: Workspace, make: Make): void {
  for (const activity of activities) {
    const { friendlyName: name, sid } = activity;
    if (workspace.activities.named(name).size === 0) {
      const values = activityKind.toParameters(activity);
      make({ operation: createActivity, kind: "activity", name, fields: values, prefix: "WA", sid }, workspace);
    }
  }
}

function seedRouting(
  { taskChannels = [], taskQueues = [], workflows = [] }: SeedWorkspace,
  workspace: Workspace,
  make: Make,
): void {
  for (const channel of taskChannels) seedChannel(channel, workspace, make);
  for (const queue of taskQueues) {
    const { friendlyName: name, sid } = queue;
    const values = fields.toQueueFields(queue, workspace);
    make({ operation: createTaskQueue, kind: "task queue", name, fields: values, prefix: "WQ", sid }, workspace);
  }
  for (const workflow of workflows) {
    const { friendlyName: name, sid } = workflow;
    const values = fields.toWorkflowFields(workflow, workspace);
    make({ operation: createWorkflow, kind: "workflow", name, fields: values, prefix: "WW", sid }, workspace);
  }
}

/** A channel that every workspace has is changed to what the seed says about it. */
function seedChannel(channel: SeedTaskChannel, workspace: Workspace, make: Make): void {
  const { uniqueName: name, sid } = channel;
  const one = { kind: "task channel", name, prefix: "TC", sid } as const;
  if (findChannel(workspace, name) === undefined) {
    const values = taskChannelKind.toParameters({ friendlyName: name, ...channel });
    make({ ...one, operation: createTaskChannel, fields: values }, workspace);
    return;
  }
  const { UniqueName: _, ...values } = taskChannelKind.toParameters(channel);
  make({ ...one, operation: updateTaskChannel, fields: values, ids: { Sid: name } }, workspace);
}

/** The channels are set before the worker gets its activity, so that no task comes too early. */
function seedWorkers({ workers = [] }: SeedWorkspace, workspace: Workspace, make: Make): void {
  for (const worker of workers) {
    const { friendlyName: name, channels = {}, sid } = worker;
    const one = { kind: "worker", name, prefix: "WK" } as const;
    make({ ...one, operation: createWorker, fields: fields.toWorkerFields(worker, workspace), sid }, workspace);
    const made = [...workspace.router.workers].at(-1);
    invariant(made !== undefined, "the worker was just created");
    for (const [channel, { capacity, available }] of Object.entries(channels)) {
      const values = { Capacity: capacity, Available: available };
      const ids = { WorkerSid: made.sid, Sid: channel };
      make({ ...one, operation: updateWorkerChannel, fields: values, ids }, workspace);
    }
  }
}

function seedTasks({ tasks = [] }: SeedWorkspace, workspace: Workspace, make: Make): void {
  for (const [index, task] of tasks.entries()) {
    const { key: name = String(index + 1), sid } = task;
    const values = fields.toTaskFields(task, workspace);
    make({ operation: createTask, kind: "task", name, fields: values, prefix: "WT", sid }, workspace);
  }
}

function createMake(account: Account, workspaceName: string, services: Services, sids: SeedSids): Make {
  return ({ operation, kind, name, fields: values, prefix, sid, ids }, workspace) => {
    try {
      sids.begin({ accountSid: account.sid, workspace: workspaceName, prefix, name }, sid);
      const path = { WorkspaceSid: workspace?.sid ?? "", ...ids };
      operation.perform({ account, ids: path, path: "", base: "", fields: toForm(values) }, services);
    } catch (error) {
      throw new Error(`seed: ${kind} '${name}': ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function toForm(values: Fields): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) form.append(name, String(value));
  }
  return form;
}
