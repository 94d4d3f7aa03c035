import { isJsonObject, type JsonObject } from "../../language/index.js";
import { changedProperties, hideIgnored, ignoredOf, type Kind, kinds, OWNERSHIP } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath, toParams } from "../translate.js";
import { lookBeforeDelete } from "./deletion/look-before-delete.js";
import { removeWorker } from "./deletion/remove-worker.js";
import { refuseManyDeletes } from "./many/refuse-many.js";
import { BUILT_IN, describe, FORMER, facetClaim, inputsOf, toWrittenInputs } from "./object/objects.js";
import { logStaying, whyItStays } from "./object/why-it-stays.js";
import { refuseOtherAccount } from "./presence/account.js";
import { unlessGone } from "./presence/gone.js";

/**
 * Deletes an object, after a look whether all can go that the run deletes. An object that is already gone is not a failure.
 */
export async function remove(context: Context, kind: Kind, id: string, state: JsonObject): Promise<void> {
  refuseOtherAccount(context, state);
  const inputs = inputsOf(kind, state);
  const name = `${describe(kind, inputs)} (${id})`;
  if (isClaimed(context, kind, id, state))
    return context.log(`${name} is now managed by another resource of this program and stays`);
  // set by a renamed resource in this very run: its former self must not undo that
  if (kind.isFacet === true && context.claimed.has(facetClaim(inputs))) return;
  const workspaceSid = kind.name === "Workspace" ? id : `${inputs.workspaceSid}`;
  await refuseManyDeletes(context, workspaceSid);
  const reason = whyItStays(context, kind, state);
  const isReleased = kind.isFacet === true || state[BUILT_IN] === true || reason !== undefined;
  await lookBeforeDelete(context, { workspaceSid, name, ...(!isReleased && { deletion: { kind: kind.name, id } }) });
  if (logStaying(context, kind, id, state)) return;
  const collection = collectionPath(kind, inputs);
  const path = `${collection}/${id}`;
  if (kind.isFacet === true) return await releaseFacet(context, kind, path, state);
  if (state[BUILT_IN] === true) {
    context.log(`${name} belongs to its workspace and stays`);
    return await release(context, kind, path, inputs, state);
  }
  if (kind.name === "Worker")
    await removeWorker(context, { workspacePath: `/v1/Workspaces/${workspaceSid}`, path, name });
  else await context.client.remove(path);
  context.lists.remove(collection, id);
}

/** A resource that was renamed in the program has adopted the object of its former self, which must not delete it. */
function isClaimed({ claimed }: Context, kind: Kind, id: string, state: JsonObject): boolean {
  return kind.isFacet !== true && state[BUILT_IN] !== true && claimed.has(id);
}

/** Restores the former properties of a facet: an activity that a workspace refers to cannot be deleted (O-21). */
async function releaseFacet(context: Context, kind: Kind, path: string, state: JsonObject): Promise<void> {
  if (state[OWNERSHIP] === "adopted") return;
  await unlessGone(context, [path], async () => {
    const former = await findFormer(context, kind, path, state);
    await context.client.update(path, toParams(kind, former, Object.keys(former)));
  });
}

/**
 * Restores the former properties of a built-in object: as long as it refers to queues and activities of this program,
 * these cannot be deleted (O-22, O-36). No call if nothing was changed.
 */
async function release(
  context: Context,
  kind: Kind,
  path: string,
  inputs: JsonObject,
  state: JsonObject,
): Promise<void> {
  const former = state[FORMER];
  if (!isJsonObject(former)) return;
  const { properties } = kind;
  const isKept = (name: string) => properties[name]?.type === "url" || properties[name]?.immutable !== undefined;
  const ignored = ignoredOf(inputs);
  const names = changedProperties(kind, hideIgnored(inputs, former, ignored), former).filter((name) => !isKept(name));
  if (names.length === 0) return;
  // an object that is gone needs no restoring
  await unlessGone(context, [path], async () => {
    const written = toWrittenInputs(kind, await context.client.fetch(path), former, ignored);
    await context.client.update(path, toParams(kind, written, names));
  });
}

/**
 * The properties to restore. If a run was killed between the write and its state, the former value equals the declared
 * one: the workspace's own Offline takes its place.
 */
async function findFormer(context: Context, kind: Kind, path: string, state: JsonObject): Promise<JsonObject> {
  const written = inputsOf(kind, state);
  const former = isJsonObject(state[FORMER]) ? state[FORMER] : {};
  const names = Object.keys(kind.properties).filter((name) => kind.properties[name]?.isParent !== true);
  const isOwn = (name: string) => written[name] !== undefined && former[name] === written[name];
  const [offline] = names.some(isOwn)
    ? await context.lists.find(`${path}/${kinds.Activity.collection}`, kinds.Activity.listKey, "Offline")
    : [];
  const known = names.filter((name) => former[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, isOwn(name) ? (offline?.sid ?? former[name]) : former[name]]));
}
