import { isJsonObject, type JsonObject } from "../../language/index.js";
import { changedProperties, kinds } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { toParams } from "../translate.js";
import { TwilioError } from "../twilio/index.js";
import { refuseToLose } from "./leftovers.js";
import { BUILT_IN, describe, FORMER, facetClaim, inputsOf } from "./objects.js";

/** Removes an object; one that is gone already is no failure. */
export async function remove(context: Context, resource: Resource, id: string, state: JsonObject): Promise<void> {
  const inputs = inputsOf(resource.kind, state);
  const path = resource.collectionPath(inputs);
  if (resource.kind.isFacet === true) return await releaseFacet(context, resource, `${path}/${id}`, state);
  const name = describe(resource.kind, inputs);
  if (state[BUILT_IN] === true) {
    context.log(`${name} (${id}) belongs to its workspace and stays`);
    return await release(context, resource, `${path}/${id}`, inputs, state);
  }
  // A resource that got another name in the program takes over the object of its former self, which must not remove it.
  if (context.claimed.has(id))
    return context.log(`${name} (${id}) goes on under another resource of this program and stays`);
  if (resource.kind.name === "Workspace") await refuseToLose(context, `${path}/${id}`, `${name} (${id})`);
  await context.client.remove(`${path}/${id}`);
  context.lists.remove(path, id);
}

/** Gives a facet back the properties it had before: an activity in use there could not be deleted. *documented* */
async function releaseFacet(context: Context, resource: Resource, path: string, state: JsonObject): Promise<void> {
  // set by a resource of another name in this very run: its former self must not undo that
  if (context.claimed.has(facetClaim(inputsOf(resource.kind, state)))) return;
  await ignoreGone(async () => {
    const former = await findFormer(context, path, state);
    await context.client.update(path, toParams(resource.kind, former, Object.keys(former)));
  });
}

/**
 * Makes a workspace's own object again what it was: one that goes on naming queues and activities of this program would
 * keep them from being deleted. *documented* No call where nothing was changed.
 */
async function release(
  context: Context,
  resource: Resource,
  path: string,
  inputs: JsonObject,
  state: JsonObject,
): Promise<void> {
  const former = state[FORMER];
  if (!isJsonObject(former)) return;
  const { properties } = resource.kind;
  const isKept = (name: string) => properties[name]?.type === "url" || properties[name]?.immutable !== undefined;
  const names = changedProperties(resource.kind, inputs, former).filter((name) => !isKept(name));
  if (names.length === 0) return;
  await ignoreGone(() => context.client.update(path, toParams(resource.kind, former, names)));
}

/** What is gone needs nothing put back. */
async function ignoreGone(putBack: () => Promise<unknown>): Promise<void> {
  try {
    await putBack();
  } catch (error) {
    if (!(error instanceof TwilioError) || !error.isNotFound) throw error;
  }
}

const PUT_BACK = ["defaultActivitySid", "timeoutActivitySid"];

/**
 * What to put back. After a run that was killed between write and state, what was there before is what is declared:
 * then the workspace's own Offline takes its place.
 */
async function findFormer(context: Context, path: string, state: JsonObject): Promise<JsonObject> {
  const written = inputsOf(kinds.WorkspaceDefaults, state);
  const former = isJsonObject(state[FORMER]) ? state[FORMER] : {};
  const isOwn = (name: string) => written[name] !== undefined && former[name] === written[name];
  const [offline] = PUT_BACK.some(isOwn)
    ? await context.lists.find(`${path}/${kinds.Activity.collection}`, kinds.Activity.listKey, "Offline")
    : [];
  const names = PUT_BACK.filter((name) => former[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, isOwn(name) ? (offline?.sid ?? former[name]) : former[name]]));
}
