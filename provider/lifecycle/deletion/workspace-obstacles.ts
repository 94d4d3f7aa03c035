import { type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import { isBuiltIn, liveName } from "../object/names.js";
import { unlessGone } from "../presence/gone.js";
import type { Deletions } from "./deletions.js";
import { listNames, showRetained } from "./list-names.js";
import { type Obstacle, toObstacle } from "./obstacle.js";
import { countTasks } from "./workflow-obstacles.js";

const CONTENTS = [kinds.Workflow, kinds.TaskQueue, kinds.Activity, kinds.TaskChannel];

/** The tasks that a workflow waits for (O-57), and those that a worker has. */
const OPEN = "pending,reserved,assigned,wrapping";

/**
 * Lists what a workspace contains that the run does not delete by itself. TaskRouter deletes a workspace with everything in
 * it (O-12), and workers, tasks and other people's workflows would be lost unnoticed.
 *
 * @param path of the workspace
 * @returns one obstacle per kind
 */
export async function findInWorkspace(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]> {
  const found = await Promise.all([
    ...CONTENTS.map((kind) => findUnmanaged(context, path, kind, deletions)),
    deletions.hasAny("Worker") ? findUnmanaged(context, path, kinds.Worker, deletions) : findWorkers(context, path),
  ]);
  const lines = found.filter((line) => line !== undefined);
  return [...lines.map(toObstacle), ...(await findTasks(context, path, deletions))];
}

/** Lists what the stack keeps in a workspace that goes: no permission of a run deletes that. */
export async function findRetained(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]> {
  if (!deletions.isRetaining) return [];
  const isKept = ({ sid }: ApiObject) => deletions.isRetained(`${sid}`);
  const found = await Promise.all(
    CONTENTS.map(async (kind) => listNames(kind.nouns, (await list(context, path, kind)).filter(isKept), toRetained)),
  );
  return found.filter((line) => line !== undefined).map(toObstacle);
}

async function findUnmanaged(
  context: Context,
  path: string,
  kind: Kind,
  deletions: Deletions,
): Promise<string | undefined> {
  const isForeign = (object: ApiObject) => !isBuiltIn(kind, liveName(kind, object)) && deletions.stays(`${object.sid}`);
  return listNames(kind.nouns, (await list(context, path, kind)).filter(isForeign), (object) =>
    showRetained(object, deletions.isRetained(`${object.sid}`)),
  );
}

function toRetained(object: ApiObject): string {
  return showRetained(object, true);
}

/** A workspace that is gone contains nothing. */
async function list(context: Context, path: string, { collection, listKey }: Kind): Promise<ApiObject[]> {
  return (await unlessGone(context, [path], () => context.lists.all(`${path}/${collection}`, listKey))) ?? [];
}

async function findWorkers(context: Context, path: string): Promise<string | undefined> {
  const workers = await unlessGone(context, [path], () => context.client.peek(`${path}/Workers`, "workers"));
  return listNames("workers", workers ?? []);
}

async function findTasks(context: Context, path: string, { workspaceName }: Deletions): Promise<Obstacle[]> {
  const query = { AssignmentStatus: OPEN };
  const tasks = await unlessGone(context, [path], () => context.client.list(`${path}/Tasks`, "tasks", query));
  const line = listNames(countTasks(tasks?.length ?? 0), tasks ?? [], (task) =>
    [task.sid, `(${task.assignment_status}, workflow ${JSON.stringify(task.workflow_friendly_name)})`].join(" "),
  );
  if (tasks === undefined || line === undefined) return [];
  return [{ line, tasks: { count: tasks.length, owner: `workspace ${workspaceName ?? path}` } }];
}
