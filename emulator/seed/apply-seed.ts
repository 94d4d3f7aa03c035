import type { Operation, Services } from "../operation.js";
import { createActivity } from "../operations/activity/create.js";
import { createTaskQueue } from "../operations/task-queue/create.js";
import { createWorkflow } from "../operations/workflow/create.js";
import { createWorkspace } from "../operations/workspace/create.js";
import { updateWorkspace } from "../operations/workspace/update.js";
import type { Workspace } from "../resources/workspace.js";
import type { Account, Accounts } from "../store/accounts.js";
import { isSid, type SidPrefix } from "../store/sids.js";
import type { EmulatorSeed, SeedWorkspace } from "./emulator-seed.js";
import { type Fields, toActivityFields, toQueueFields, toWorkflowFields, toWorkspaceFields } from "./seed-fields.js";

/** One object of a seed on its way to the operation that makes it. */
interface Item {
  operation: Operation;
  /** Such as `task queue 'English'`. */
  place: string;
  fields: Fields;
  prefix: SidPrefix;
  sid?: string | undefined;
}

/** Performs one item in a workspace; without one, in the account. */
type Make = (item: Item, workspace?: Workspace) => void;

/**
 * Makes what a seed describes by the API's own operations, so that a seed can hold nothing that TaskRouter would
 * refuse. No callback is sent.
 *
 * @throws Error that names the object and says why it was refused
 */
export function applySeed(seed: EmulatorSeed, accounts: Accounts, services: Services): void {
  const sids = new Set<string>();
  for (const [sid, { workspaces }] of Object.entries(seed.accounts)) {
    if (!isSid(sid, "AC")) {
      throw new Error(`seed: account '${sid}' must be AC and 32 hex digits`);
    }
    const account = accounts.open(`AC${sid.slice(2).toLowerCase()}`);
    const make = createMake(account, { ...services, emit: () => {} }, sids);
    for (const workspace of workspaces) {
      seedWorkspace(workspace, account, make);
    }
  }
}

function seedWorkspace(seed: SeedWorkspace, account: Account, make: Make): void {
  const place = `workspace '${seed.friendlyName}'`;
  make({ operation: createWorkspace, place, fields: toWorkspaceFields(seed), prefix: "WS", sid: seed.sid });
  const workspace = account.workspaces.items.at(-1);
  if (workspace) {
    seedActivities(seed, workspace, make);
    make({ operation: updateWorkspace, place, fields: toActivityFields(seed, workspace), prefix: "WS" }, workspace);
    seedRouting(seed, workspace, make);
  }
}

/** An activity that every workspace has is left as it is. */
function seedActivities(seed: SeedWorkspace, workspace: Workspace, make: Make): void {
  for (const { friendlyName, available, sid } of seed.activities ?? []) {
    if (workspace.activities.named(friendlyName).size === 0) {
      const fields = { FriendlyName: friendlyName, Available: available };
      make({ operation: createActivity, place: `activity '${friendlyName}'`, fields, prefix: "WA", sid }, workspace);
    }
  }
}

function seedRouting(seed: SeedWorkspace, workspace: Workspace, make: Make): void {
  for (const queue of seed.taskQueues ?? []) {
    const place = `task queue '${queue.friendlyName}'`;
    const fields = toQueueFields(queue, workspace);
    make({ operation: createTaskQueue, place, fields, prefix: "WQ", sid: queue.sid }, workspace);
  }
  for (const workflow of seed.workflows ?? []) {
    const place = `workflow '${workflow.friendlyName}'`;
    const fields = toWorkflowFields(workflow, workspace);
    make({ operation: createWorkflow, place, fields, prefix: "WW", sid: workflow.sid }, workspace);
  }
}

function createMake(account: Account, services: Services, sids: Set<string>): Make {
  return (item, workspace) => {
    const ids = { WorkspaceSid: workspace?.sid ?? "" };
    try {
      checkSid(item, sids);
      const request = { account, ids, path: "", base: "", fields: toForm(item.fields) };
      item.operation.perform(request, withSid(services, item));
    } catch (error) {
      throw new Error(`seed: ${item.place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function checkSid({ prefix, sid }: Item, sids: Set<string>): void {
  if (sid !== undefined && !isSid(sid, prefix)) {
    throw new Error(`sid '${sid}' must be ${prefix} and 32 hex digits`);
  }
  if (sid !== undefined && sids.has(sid)) {
    throw new Error(`sid '${sid}' is there twice`);
  }
  sids.add(sid ?? "");
}

function toForm(fields: Fields): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) {
      form.append(name, String(value));
    }
  }
  return form;
}

/** Gives the item's own object its SID from the seed; whatever else the operation makes gets one of its own. */
function withSid(services: Services, { prefix, sid }: Item): Services {
  return { ...services, createSid: (wanted) => (wanted === prefix && sid ? sid : services.createSid(wanted)) };
}
