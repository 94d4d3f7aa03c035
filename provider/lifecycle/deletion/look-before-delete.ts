import type { Context, Obstacles } from "../../context.js";
import { permit } from "../../permissions.js";
import { StandaloneError } from "../../twilio/index.js";
import { type Deletion, type Deletions, listDeletions } from "./deletions.js";
import { findInObjects } from "./object-obstacles.js";
import { findInWorkspace } from "./workspace-obstacles.js";

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
  if (deletion?.kind === "Workspace") return await findInWorkspaceNow(context, place);
  const resources = await context.engine.listResources();
  if (resources === undefined)
    return await find(context, place, listDeletions(context, workspaceSid, undefined, deletion));
  const known = context.obstacles.get(workspaceSid);
  if (known !== undefined) return await known;
  const found = find(context, place, listDeletions(context, workspaceSid, resources, deletion));
  context.obstacles.set(workspaceSid, found);
  return await found;
}

/** The last look: somebody may have created an object since the first one. */
async function findInWorkspaceNow(context: Context, place: Place): Promise<Obstacles | undefined> {
  context.lists.dropAll(`/v1/Workspaces/${place.workspaceSid}`);
  return await find(context, place, listDeletions(context, place.workspaceSid, undefined, place.deletion));
}

async function find(context: Context, place: Place, deletions: Deletions): Promise<Obstacles | undefined> {
  const path = `/v1/Workspaces/${place.workspaceSid}`;
  const isChecked = deletions.isWorkspace && !context.permits.has("delete");
  const contents = isChecked ? await findInWorkspace(context, path, deletions) : [];
  if (contents.length > 0) return explainContents(place, deletions, contents);
  const obstacles = await findInObjects(context, path, deletions);
  return obstacles.length === 0 ? undefined : explainObjects(place, obstacles);
}

function explainContents({ workspaceSid, name, deletion }: Place, deletions: Deletions, lines: readonly string[]) {
  const subject = `workspace ${deletions.workspaceName ?? ""} (${workspaceSid})`;
  return toObstacles([
    `${deletion?.kind === "Workspace" ? name : subject} is not deleted: it contains objects that this stack does not ` +
      "manage, and they would be deleted with it:",
    ...lines,
    "Delete or move them first, remove the workspace from the stack and keep it with `pulumi state delete`,",
    `or delete all of them: ${permit("delete", "pulumi destroy")}.`,
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
