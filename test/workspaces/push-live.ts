import type { JsonObject } from "../../language/index.js";
import { type Kind, kinds, type LiveObject, type LiveWorkspace, sectionKinds } from "../../model/index.js";
import type { Client } from "../../provider/twilio/index.js";

/**
 * Makes the changes between two live workspaces in a TaskRouter, as people do in the Console. New objects have made-up SIDs
 * in `after`.
 */
export async function pushLive(client: Client, before: LiveWorkspace, after: LiveWorkspace): Promise<void> {
  const path = `/v1/Workspaces/${before.workspace.sid}`;
  const sids = new Map<string, string>();
  const fill = (text: string) => [...sids].reduce((filled, [made, real]) => filled.replaceAll(made, real), text);
  const settings = toParams(kinds.Workspace, before.workspace, after.workspace, fill);
  if (Object.keys(settings).length > 0) await client.update(path, settings);
  const gone: string[] = [];
  for (const [section, kind] of sectionKinds) {
    const [old, fresh] = [before.objects[section] ?? [], after.objects[section] ?? []];
    for (const object of fresh) {
      const same = old.find(({ sid }) => sid === object.sid);
      const params = toParams(kind, same ?? {}, object, fill);
      const collection = `${path}/${kind.collection}`;
      if (same === undefined) sids.set(object.sid, String((await client.create(collection, params)).sid));
      else if (Object.keys(params).length > 0) await client.update(`${collection}/${object.sid}`, params);
    }
    const kept = new Set(fresh.map(({ sid }) => sid));
    gone.push(...old.filter(({ sid }) => !kept.has(sid)).map(({ sid }) => `${path}/${kind.collection}/${sid}`));
  }
  // workflows name queues
  for (const one of gone.reverse()) await client.remove(one);
}

function toParams(
  kind: Kind,
  before: JsonObject | LiveObject,
  after: JsonObject,
  fill: (text: string) => string,
): Record<string, string> {
  const changed = Object.keys(kind.properties).filter((name) => {
    const value = after[name];
    return value !== undefined && name !== "workspaceSid" && JSON.stringify(value) !== JSON.stringify(before[name]);
  });
  return Object.fromEntries(
    changed.map((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, fill(String(after[name] ?? ""))]),
  );
}
