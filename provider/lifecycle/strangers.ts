import { isJsonObject, type JsonObject, listQueueSids, putSids } from "../../language/index.js";
import { type Kind, kinds, sidsOf, UNKNOWN } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";

/**
 * SIDs in an object's routing that lie in no list of its workspace: of another workspace, of another account, or gone.
 * TaskRouter would refuse them, but only when other objects are made already.
 */
export async function findStrangers(context: Context, resource: Resource, inputs: JsonObject): Promise<string[]> {
  const named = listSids(resource.kind, inputs);
  const found = await Promise.all(
    [kinds.TaskQueue, kinds.Activity].map(async (kind) => {
      const sids = named.filter((sid) => sid.startsWith(kind.sidPrefix));
      return await findMissing(context, kind, String(inputs.workspaceSid), sids);
    }),
  );
  return found.flat();
}

/** SIDs that TaskRouter would look up, those aside that are not known yet. SIDs inside expressions are only data. */
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
  workspaceSid: string,
  sids: readonly string[],
): Promise<string[]> {
  if (sids.length === 0) return [];
  const path = `/v1/Workspaces/${workspaceSid}/${kind.collection}`;
  const isMissing = async (sid: string) => (await context.lists.get(path, kind.listKey, sid)) === undefined;
  const missing = await filterAsync(sids, isMissing);
  if (missing.length === 0) return [];
  // somebody may have made it a moment ago: one more list, before an error says that it is not there
  context.lists.drop(path);
  const left = await filterAsync(missing, isMissing);
  return left.map(
    (sid) => `${kind.noun} ${sid} is not in workspace ${workspaceSid}: it may lie in another workspace or account`,
  );
}

async function filterAsync<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const verdicts = await Promise.all(items.map(test));
  return items.filter((_, index) => verdicts[index]);
}
