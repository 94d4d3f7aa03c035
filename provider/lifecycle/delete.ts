import { isJsonObject, type JsonObject } from "../../language/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { TwilioError } from "../twilio/index.js";
import { toParams } from "../wire.js";
import { BUILT_IN, describe, FORMER, inputsOf } from "./objects.js";

/** Removes an object; one that is gone already is no failure. */
export async function remove(context: Context, resource: Resource, id: string, state: JsonObject): Promise<void> {
  const inputs = inputsOf(resource.kind, state);
  const path = resource.collectionPath(inputs);
  if (resource.kind.isFacet === true) return await putBack(context, resource, `${path}/${id}`, state);
  const name = describe(resource.kind, inputs);
  if (state[BUILT_IN] === true) return context.log(`${name} (${id}) belongs to its workspace and stays`);
  // A resource that got another name in the program takes over the object of its former self, which must not remove it.
  if (context.claimed.has(id)) return context.log(`${name} (${id}) goes on under another resource of this program and stays`);
  await context.client.remove(`${path}/${id}`);
  context.lists.remove(path, id);
}

/** Gives an object back the properties it had before: an activity that is in use there could not be deleted. *documented* */
async function putBack(context: Context, resource: Resource, path: string, state: JsonObject): Promise<void> {
  const former = state[FORMER];
  if (!isJsonObject(former)) return;
  const names = Object.keys(resource.kind.properties).filter((name) => former[name] !== undefined);
  try {
    await context.client.update(path, toParams(resource.kind, former, names));
  } catch (error) {
    if (!(error instanceof TwilioError) || !error.isNotFound) throw error;
  }
}
