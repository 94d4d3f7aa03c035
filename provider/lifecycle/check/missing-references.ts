import { isJsonObject, type JsonObject, listQueueSids, putSids } from "../../../language/index.js";
import { type Kind, kinds, sidsOf, UNKNOWN } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";

/**
 * Reports the SIDs in an object that its workspace does not contain: those of another workspace or account, or of deleted
 * objects. TaskRouter would refuse them too, but only after other objects have been created.
 */
export async function findMissingReferences(context: Context, kind: Kind, inputs: JsonObject): Promise<string[]> {
  const named = listSids(kind, inputs);
  const found = await Promise.all(
    [kinds.TaskQueue, kinds.Activity].map(async (target) => {
      const sids = named.filter((sid) => sid.startsWith(target.sidPrefix));
      return await findMissing(context, target, inputs, sids);
    }),
  );
  return found.flat();
}

/**
 * Reports the SIDs in an object of a workspace that this run is going to create: only objects of another workspace have one
 * already. Nothing is certain if the stack has a workspace, whose SID a preview may not know.
 */
export async function findForeignReferences({ engine }: Context, kind: Kind, inputs: JsonObject): Promise<string[]> {
  const sids = listSids(kind, inputs);
  if (sids.length === 0) return [];
  const state = await engine.listState();
  if (state === undefined || state.some((resource) => resource.kind === kinds.Workspace.name)) return [];
  return sids.map((sid) => {
    const { noun } = sid.startsWith(kinds.TaskQueue.sidPrefix) ? kinds.TaskQueue : kinds.Activity;
    return (
      `${noun} ${sid} belongs to another workspace, because this run creates the workspace: declare the ${noun} in this ` +
      "program and pass its `id`, or look the existing workspace up with `getWorkspace`"
    );
  });
}

/** SIDs that TaskRouter would look up and that are already known. A SID inside an expression is only data. */
function listSids(kind: Kind, inputs: JsonObject): string[] {
  return Object.entries(kind.properties).flatMap(([name, { type, prefix }]) => {
    const value = inputs[name];
    if (type === "configuration" && isJsonObject(value)) return listQueueSids(putSids(value, sidsOf(inputs)));
    return type === "sid" && prefix === "WA" && typeof value === "string" && value !== UNKNOWN ? [value] : [];
  });
}

async function findMissing(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  sids: readonly string[],
): Promise<string[]> {
  if (sids.length === 0) return [];
  const path = collectionPath(kind, inputs);
  const isMissing = async (sid: string) => (await context.lists.get(path, kind.listKey, sid)) === undefined;
  const missing = await filterAsync(sids, isMissing);
  if (missing.length === 0) return [];
  // somebody may have created it a moment ago: list once more before reporting that it does not exist
  context.lists.drop(path);
  const left = await filterAsync(missing, isMissing);
  return left.map(
    (sid) =>
      `${kind.noun} ${sid} is not in workspace ${inputs.workspaceSid}: it was deleted, or belongs to another workspace or account`,
  );
}

async function filterAsync<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const verdicts = await Promise.all(items.map(test));
  return items.filter((_, index) => verdicts[index]);
}
