import type { Context, Obstacles } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import { permit } from "../../permissions.js";
import { StandaloneError } from "../../twilio/index.js";
import { type Deletion, type Deletions, listDeletions } from "./deletions.js";
import { findInObjects } from "./object-obstacles.js";
import { waitForTasks } from "./wait-for-tasks.js";
import { findInWorkspace, findRetained } from "./workspace-obstacles.js";

/** A delete: its workspace, and the object itself unless the delete leaves it. */
export interface Place {
  readonly workspaceSid: string;
  /** `workflow "Support" (WW…)`. */
  readonly name: string;
  readonly deletion?: Deletion;
}

/**
 * Looks before the first delete of a run whether all that the run deletes in a workspace can go, so that a run is refused as
 * a whole and not half-way. The first delete reports everything; the others are refused with a short line. A workspace
 * is looked at once more right before its own delete. If the stack's state cannot be read, each delete looks only for itself.
 *
 * @throws StandaloneError that lists what has to go first, and how
 */
export async function lookBeforeDelete(context: Context, place: Place): Promise<void> {
  const found = await findOnce(context, place);
  if (found === undefined) return;
  if (found.isReported) throw new StandaloneError(`${place.name} is not deleted: another message of this run says why`);
  found.isReported = true;
  throw new StandaloneError(found.message);
}

async function findOnce(context: Context, place: Place): Promise<Obstacles | undefined> {
  const { workspaceSid, deletion } = place;
  const resources = await context.engine.listResources();
  if (deletion?.kind === "Workspace") return await findInWorkspaceNow(context, place, resources);
  if (resources === undefined)
    return await find(context, place, listDeletions(context, workspaceSid, undefined, deletion));
  const known = context.obstacles.get(workspaceSid);
  if (known !== undefined) return await known;
  const found = find(context, place, listDeletions(context, workspaceSid, resources, deletion));
  context.obstacles.set(workspaceSid, found);
  return await found;
}

/** The last look: somebody may have created an object since the first one. */
async function findInWorkspaceNow(
  context: Context,
  place: Place,
  resources: readonly StateResource[] | undefined,
): Promise<Obstacles | undefined> {
  context.lists.dropAll(`/v1/Workspaces/${place.workspaceSid}`);
  const retained = resources?.filter(({ isRetained }) => isRetained);
  return await find(context, place, listDeletions(context, place.workspaceSid, retained, place.deletion));
}

async function find(context: Context, place: Place, deletions: Deletions): Promise<Obstacles | undefined> {
  const path = `/v1/Workspaces/${place.workspaceSid}`;
  const findContents = context.permits.has("delete") ? findRetained : findInWorkspace;
  let isInWorkspace = false;
  const { obstacles, wait } = await waitForTasks(context, async (isFresh) => {
    if (isFresh) context.lists.dropAll(path);
    const contents = deletions.isWorkspace ? await findContents(context, path, deletions) : [];
    isInWorkspace = contents.length > 0;
    return isInWorkspace ? contents : await findInObjects(context, path, deletions);
  });
  if (obstacles.length === 0) return undefined;
  const lines = [...obstacles.map(({ line }) => line), ...(wait === undefined ? [] : [wait])];
  return isInWorkspace ? explainContents(place, deletions, lines) : explainObjects(place, lines);
}

function explainContents({ workspaceSid, name, deletion }: Place, deletions: Deletions, lines: readonly string[]) {
  const { isRetaining } = deletions;
  const subject = `workspace ${deletions.workspaceName ?? ""} (${workspaceSid})`;
  return toObstacles([
    `${deletion?.kind === "Workspace" ? name : subject} is not deleted: it contains objects that this stack does not ` +
      `manage${isRetaining ? " or retains" : ""}, and they would be deleted with it:`,
    ...lines,
    ...(isRetaining
      ? [
          "Retain the workspace too: write `retain: true` under `workspace`, and run `pulumi up`. Or remove `retain` from the",
          "objects, and run `pulumi up`.",
        ]
      : [
          "Delete or move them first, remove the workspace from the stack and keep it with `pulumi state delete`,",
          `or delete all of them: ${permit("delete", "pulumi destroy")}.`,
        ]),
  ]);
}

function explainObjects({ name }: Place, lines: readonly string[]): Obstacles {
  return toObstacles([
    `${name} is not deleted: TaskRouter would refuse deletes of this run, so nothing was deleted:`,
    ...lines,
    "Then run the same command again.",
  ]);
}

function toObstacles(lines: readonly string[]): Obstacles {
  return { message: lines.join("\n"), isReported: false };
}
