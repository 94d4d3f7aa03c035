import { type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import { unlessGone } from "../gone.js";
import { isBuiltIn, liveName } from "../names.js";
import type { Deletions } from "./deletions.js";
import { listNames } from "./list-names.js";

/** The tasks that a workflow waits for (O-57), and those that a worker has. */
const OPEN = "pending,reserved,assigned,wrapping";

/**
 * Lists what a workspace contains that the run does not delete by itself. TaskRouter deletes a workspace with everything in
 * it (O-12), and workers, tasks and other people's workflows would be lost unnoticed.
 *
 * @param path of the workspace
 * @returns one line per kind
 */
export async function findInWorkspace(context: Context, path: string, deletions: Deletions): Promise<string[]> {
  const found = await Promise.all([
    findUnmanaged(context, path, kinds.Workflow, deletions),
    findUnmanaged(context, path, kinds.TaskQueue, deletions),
    findUnmanaged(context, path, kinds.Activity, deletions),
    findUnmanaged(context, path, kinds.TaskChannel, deletions),
    findFirst(context, path, "workers", (workers) => listNames("workers", workers)),
    findFirst(context, path, "tasks", listTasks, { AssignmentStatus: OPEN }),
  ]);
  return found.filter((line) => line !== undefined);
}

async function findUnmanaged(
  context: Context,
  path: string,
  kind: Kind,
  deletions: Deletions,
): Promise<string | undefined> {
  // a workspace that is gone contains nothing
  const objects = await unlessGone(context, [path], () =>
    context.lists.all(`${path}/${kind.collection}`, kind.listKey),
  );
  const isForeign = (object: ApiObject) => !isBuiltIn(kind, liveName(kind, object)) && !deletions.has(`${object.sid}`);
  return listNames(kind.nouns, (objects ?? []).filter(isForeign));
}

async function findFirst(
  context: Context,
  path: string,
  key: "workers" | "tasks",
  describe: (objects: readonly ApiObject[]) => string | undefined,
  query: Record<string, string> = {},
): Promise<string | undefined> {
  const collection = { workers: "Workers", tasks: "Tasks" }[key];
  const objects = await unlessGone(context, [path], () => context.client.peek(`${path}/${collection}`, key, query));
  return describe(objects ?? []);
}

function listTasks(tasks: readonly ApiObject[]): string | undefined {
  return listNames("open tasks", tasks, ({ sid, assignment_status: status, workflow_friendly_name: workflow }) =>
    [sid, `(${status}, workflow ${JSON.stringify(workflow)})`].join(" "),
  );
}
