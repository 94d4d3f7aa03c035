import { didYouMean, isJsonObject, type JsonObject } from "../../language/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { concealUrls, fromAnswer } from "../translate.js";
import { type ApiObject, TwilioError } from "../twilio/index.js";
import type { Reading } from "./read.js";

/** In what a look-up passes: `{ friendlyName }`, `{ sid }`, or `{ friendlyName, isList: true }`. */
export const LOOKUP = "__lookup";

/**
 * Finds an object that this stack does not manage, by name or SID. Runs in previews too, through the cached lists.
 *
 * @returns the output `found`: the object, `{ objects }`, or `{ failure }` for the program to throw without a trace
 */
export async function lookUp(context: Context, resource: Resource, state: JsonObject): Promise<Reading> {
  const query = isJsonObject(state[LOOKUP]) ? state[LOOKUP] : {};
  const answer = (found: JsonObject): Reading => ({
    id: "look-up",
    props: { [LOOKUP]: query, workspaceSid: state.workspaceSid ?? null, found },
  });
  try {
    const objects = await find(context, resource, state, query);
    if (query.isList === true) return answer({ objects: objects.map((object) => show(resource, object)) });
    const [only] = objects;
    if (objects.length === 1 && only !== undefined) return answer(show(resource, only));
    return answer({ failure: await explain(context, resource, state, query, objects) });
  } catch (error) {
    return answer({ failure: error instanceof Error ? error.message : String(error) });
  }
}

async function find(context: Context, resource: Resource, state: JsonObject, query: JsonObject): Promise<ApiObject[]> {
  const path = resource.collectionPath(state);
  const { friendlyName, sid } = query;
  if (typeof friendlyName === "string") return await context.lists.find(path, resource.kind.listKey, friendlyName);
  if (typeof sid !== "string") return await context.lists.all(path, resource.kind.listKey);
  try {
    return [await context.client.fetch(`${path}/${sid}`)];
  } catch (error) {
    if (error instanceof TwilioError && error.isNotFound) return [];
    throw error;
  }
}

async function explain(
  context: Context,
  resource: Resource,
  state: JsonObject,
  { friendlyName, sid }: JsonObject,
  found: readonly ApiObject[],
): Promise<string> {
  const { noun, listKey } = resource.kind;
  const place = typeof state.workspaceSid === "string" ? `workspace ${state.workspaceSid}` : "this account";
  if (found.length > 1) {
    const sids = found.map((object) => object.sid).join(", ");
    return `${found.length} objects in ${place} have the name ${JSON.stringify(friendlyName)} (${sids}): look the ${noun} up by its SID`;
  }
  if (sid !== undefined) return `no ${noun} ${sid} in ${place}: the SID may belong to another account or workspace`;
  const names = (await context.lists.all(resource.collectionPath(state), listKey)).map((object) =>
    String(object.friendly_name),
  );
  const few =
    names.length <= 20 ? `; there are: ${names.map((name) => JSON.stringify(name)).join(", ") || "none"}` : "";
  return `no ${noun} named ${JSON.stringify(friendlyName)} in ${place}${didYouMean(String(friendlyName), names)}${few}`;
}

function show(resource: Resource, object: ApiObject): JsonObject {
  return concealUrls(resource.kind, fromAnswer(object), {});
}
