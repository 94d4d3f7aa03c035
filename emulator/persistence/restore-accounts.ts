import type { Reservation, Snapshot, Task, Worker, WorkflowVersion } from "../../routing/index.js";
import type { Accounts } from "../resources/accounts.js";
import type { Activity } from "../resources/activity.js";
import type { TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import { addRouter } from "../router/add-router.js";
import type { OpenRouter } from "../router/open-router.js";
import { Collection, type Resource } from "../values/collection.js";
import type { RecordKind } from "./keeper.js";
import type { KeptData } from "./read-data.js";

type KeptWorkspace = Omit<Workspace, "router" | "activities" | "taskQueues" | "workflows" | "taskChannels">;

/** Restores accounts and workspaces, with routers that continue where they were. */
export function restoreAccounts(kept: KeptData, accounts: Accounts, openRouter: OpenRouter): void {
  const recordsOf = <Item>(kind: RecordKind) => groupByOwner<Item>(kept, kind);
  const activities = recordsOf<Activity>("activity");
  const taskQueues = recordsOf<TaskQueue>("taskQueue");
  const workflows = recordsOf<Workflow>("workflow");
  const taskChannels = recordsOf<TaskChannel>("taskChannel");
  const snapshotOf = createSnapshots(kept);
  for (const { value } of kept.records("workspace")) {
    const workspace = value as KeptWorkspace;
    const { sid } = workspace;
    const draft = {
      ...workspace,
      activities: toCollection(activities.get(sid)),
      taskQueues: toCollection(taskQueues.get(sid)),
      workflows: toCollection(workflows.get(sid)?.map(toWorkflow)),
      taskChannels: toCollection(taskChannels.get(sid)),
    };
    accounts.open(workspace.accountSid).workspaces.add(addRouter(draft, openRouter, snapshotOf(sid)));
  }
}

function createSnapshots(kept: KeptData): (workspaceSid: string) => Snapshot {
  const workers = groupByOwner<Worker>(kept, "worker");
  const tasks = groupByOwner<Task>(kept, "task");
  const reservations = groupByOwner<Reservation>(kept, "reservation");
  const versions = groupByOwner<WorkflowVersion>(kept, "version");
  return (sid) => ({
    workers: workers.get(sid) ?? [],
    tasks: tasks.get(sid) ?? [],
    reservations: reservations.get(sid) ?? [],
    versions: versions.get(sid) ?? [],
  });
}

function groupByOwner<Item>(kept: KeptData, kind: RecordKind): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const { owner, value } of kept.records(kind)) {
    const group = groups.get(owner);
    if (group) group.push(value as Item);
    else groups.set(owner, [value as Item]);
  }
  return groups;
}

/** JSON has no sets. */
function toWorkflow(workflow: Workflow): Workflow {
  return { ...workflow, queueSids: new Set(workflow.queueSids) };
}

function toCollection<Item extends Resource>(items: readonly Item[] = []): Collection<Item> {
  const collection = new Collection<Item>();
  for (const item of items) collection.add(item);
  return collection;
}
