import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { type Kind, kinds, type Property } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath } from "../translate.js";
import { type ApiObject, type Params, StandaloneError, sidOf } from "../twilio/index.js";
import { describe } from "./objects.js";

/** The properties of a kind whose values are objects of their own, below the object. */
function listParts({ properties }: Kind): [name: string, property: Property][] {
  return Object.entries(properties).filter(([, { type }]) => type === "capacities");
}

/** Returns a live object with its capacities, if inputs declare any: TaskRouter answers them at a path of their own. */
export async function withParts(
  context: Context,
  kind: Kind,
  object: ApiObject,
  inputs: JsonObject,
): Promise<ApiObject> {
  const complete = { ...object };
  const declared = listParts(kind).filter(([name]) => listChannels(inputs[name]).length > 0);
  if (declared.length === 0) return object;
  for (const [name, { collection }] of declared) {
    const live = await context.client.list(`${pathOf(kind, object, inputs)}/${collection}`, "channels");
    complete[name] = Object.fromEntries(live.map((channel) => [nameOf(channel), toCapacity(channel)]));
  }
  return complete;
}

/** Writes the declared capacities that differ from the live ones. */
export async function writeParts(context: Context, kind: Kind, object: ApiObject, inputs: JsonObject): Promise<void> {
  for (const [name, { collection }] of listParts(kind)) {
    const declared = inputs[name];
    if (!isJsonObject(declared) || listChannels(declared).length === 0) continue;
    const path = `${pathOf(kind, object, inputs)}/${collection}`;
    const live = new Map((await context.client.list(path, "channels")).map((channel) => [nameOf(channel), channel]));
    for (const [channel, wanted] of Object.entries(declared)) {
      const found = live.get(channel);
      if (found === undefined) throw new StandaloneError(explainMissing(kind, inputs, [channel], [...live.keys()]));
      const params = toChanges(toCapacity(found), isJsonObject(wanted) ? wanted : {});
      if (Object.keys(params).length > 0) await context.client.update(`${path}/${sidOf(found)}`, params);
    }
  }
}

/**
 * Refuses capacities on task channels that the workspace does not have, before the object is created or changed.
 *
 * @throws StandaloneError that lists them
 */
export async function refuseMissingChannels(context: Context, kind: Kind, inputs: JsonObject): Promise<void> {
  const wanted = listParts(kind).flatMap(([name]) => listChannels(inputs[name]));
  if (wanted.length === 0) return;
  const { TaskChannel } = kinds;
  const path = collectionPath(TaskChannel, inputs);
  const list = async () =>
    (await context.lists.all(path, TaskChannel.listKey)).map(({ unique_name: name }) => `${name}`);
  const isMissing = (names: readonly string[]) => (name: string) => !names.includes(name);
  if (!wanted.some(isMissing(await list()))) return;
  // somebody may have created it a moment ago
  context.lists.drop(path);
  const names = await list();
  const missing = wanted.filter(isMissing(names));
  if (missing.length > 0) throw new StandaloneError(explainMissing(kind, inputs, missing, names));
}

function explainMissing(kind: Kind, inputs: JsonObject, missing: readonly string[], names: readonly string[]): string {
  const quote = (list: readonly string[]) => list.map((name) => JSON.stringify(name)).join(", ");
  return (
    `${describe(kind, inputs)} has a capacity on ${quote(missing)}, but workspace ${inputs.workspaceSid} has no such task ` +
    `channel, and nothing was written; there are ${quote(names)}. Declare the task channel, or correct the name`
  );
}

function listChannels(capacities: Json | undefined): string[] {
  return isJsonObject(capacities) ? Object.keys(capacities) : [];
}

function pathOf(kind: Kind, object: ApiObject, inputs: JsonObject): string {
  return `${collectionPath(kind, inputs)}/${sidOf(object)}`;
}

function nameOf({ task_channel_unique_name: name }: ApiObject): string {
  return `${name}`;
}

function toCapacity({ configured_capacity: capacity, available }: ApiObject): JsonObject {
  return { capacity: capacity ?? null, available: available ?? null };
}

function toChanges(live: JsonObject, wanted: JsonObject): Params {
  const changes: Params = {};
  if (wanted.capacity !== undefined && wanted.capacity !== live.capacity) changes.Capacity = `${wanted.capacity}`;
  if (wanted.available !== undefined && wanted.available !== live.available) changes.Available = `${wanted.available}`;
  return changes;
}
