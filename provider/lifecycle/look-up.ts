import { didYouMean, isJsonObject, type JsonObject } from "../../language/index.js";
import { CONNECTION, type Kind, nameProperty } from "../../model/index.js";
import type { Context } from "../context.js";
import { refuseUnexpectedWorkspace } from "../guards/index.js";
import { collectionPath, concealOthers, fromAnswer } from "../translate.js";
import { type ApiObject, isNotFound } from "../twilio/index.js";
import { findExternals } from "./look/find-externals.js";
import { findNamed, liveName } from "./object/names.js";
import { describeAccount } from "./presence/account.js";
import type { Reading } from "./read.js";

/** In the state that a look-up passes: `{ friendlyName }`, `{ uniqueName }` of a task channel, `{ sid }`, or `{ friendlyName, isList: true }`. */
export const LOOKUP = "__lookup";

/**
 * Finds an unmanaged object by name or SID. Runs in previews too, through the cached lists.
 *
 * @param connect throws if the connection of the look-up is not defined
 * @returns the output `found`: the object, `{ objects }`, or `{ failure }` for the program to throw without a trace
 */
export async function lookUp(connect: () => Context, kind: Kind, state: JsonObject): Promise<Reading> {
  const query = isJsonObject(state[LOOKUP]) ? state[LOOKUP] : {};
  const answer = (found: JsonObject): Reading => ({
    id: "look-up",
    props: { [LOOKUP]: query, workspaceSid: state.workspaceSid ?? null, ...pickConnection(state), found },
  });
  try {
    const context = connect();
    if (isJsonObject(query.external)) return answer({ sids: await findExternals(context, state, query.external) });
    const objects = await find(context, kind, state, query);
    if (query.isList === true) return answer({ objects: objects.map((object) => show(kind, object)) });
    const [only] = objects;
    if (objects.length === 1 && only !== undefined) {
      if (kind.name === "Workspace")
        refuseUnexpectedWorkspace(context.expectation, only.friendly_name, `workspace ${only.sid}`);
      return answer(show(kind, only));
    }
    return answer({ failure: await explain(context, kind, state, query, objects) });
  } catch (error) {
    return answer({ failure: error instanceof Error ? error.message : String(error) });
  }
}

function pickConnection({ [CONNECTION]: connection }: JsonObject): JsonObject {
  return connection === undefined ? {} : { [CONNECTION]: connection };
}

async function find(context: Context, kind: Kind, state: JsonObject, query: JsonObject): Promise<ApiObject[]> {
  const path = collectionPath(kind, state);
  const { sid } = query;
  const name = query[nameProperty(kind)];
  if (typeof name === "string") return await findNamed(context, kind, state, name);
  if (typeof sid !== "string") return await context.lists.all(path, kind.listKey);
  try {
    return [await context.client.fetch(`${path}/${sid}`)];
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

async function explain(
  context: Context,
  kind: Kind,
  state: JsonObject,
  query: JsonObject,
  found: readonly ApiObject[],
): Promise<string> {
  const { noun, listKey } = kind;
  const { [nameProperty(kind)]: name, sid } = query;
  const place = describePlace(context, state);
  if (found.length > 1) {
    const sids = found.map((object) => object.sid).join(", ");
    return `${found.length} objects in ${place} have the name ${JSON.stringify(name)} (${sids}): look the ${noun} up by its SID`;
  }
  if (sid !== undefined) return `no ${noun} ${sid} in ${place}: the SID may belong to another account or workspace`;
  const objects = await context.lists.all(collectionPath(kind, state), listKey);
  const names = objects.map((object) => liveName(kind, object));
  const few =
    names.length <= 20 ? `; there are: ${names.map((name) => JSON.stringify(name)).join(", ") || "none"}` : "";
  return `no ${noun} named ${JSON.stringify(name)} in ${place}${didYouMean(String(name), names)}${few}`;
}

function describePlace({ account }: Context, { workspaceSid }: JsonObject): string {
  if (typeof workspaceSid === "string") return `workspace ${workspaceSid}`;
  return account === undefined ? "this account" : describeAccount(account);
}

function show(kind: Kind, object: ApiObject): JsonObject {
  return concealOthers(kind, fromAnswer(object), {});
}
