import { asObject, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { type Kind, kinds, type Property } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import { type ApiObject, extendObject, type Params, StandaloneError, sidOf } from "../../twilio/index.js";
import { describe } from "./objects.js";

/** The properties of a kind whose values are objects of their own, below the object. */
function listParts({ properties }: Kind): [name: string, property: Property][] {
  return Object.entries(properties).filter(([, { type }]) => type === "capacities");
}

/** Those that inputs declare. */
function listDeclaredParts(kind: Kind, inputs: JsonObject): [name: string, property: Property][] {
  return listParts(kind).filter(([name]) => listChannels(inputs[name]).length > 0);
}

/** The inputs without the parts: those of a new object whose parts were not written. */
export function withoutParts(kind: Kind, inputs: JsonObject): JsonObject {
  const parts = new Set(listParts(kind).map(([name]) => name));
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !parts.has(name)));
}

/**
 * Returns a live object with its capacities, and the SIDs of these, if inputs declare any: TaskRouter answers them at a path of
 * their own.
 */
export async function withParts(
  context: Context,
  kind: Kind,
  object: ApiObject,
  inputs: JsonObject,
): Promise<ApiObject> {
  let complete = object;
  for (const [name, { collection }] of listDeclaredParts(kind, inputs)) {
    const live = await context.client.list(`${pathOf(kind, object, inputs)}/${collection}`, "channels");
    complete = extendObject(complete, { [name]: Object.fromEntries(live.map(toEntry)) });
  }
  return complete;
}

/** Returns the answer to an update of an object, with the parts that the object had. */
export function keepParts(kind: Kind, object: ApiObject, before: ApiObject): ApiObject {
  const parts = listParts(kind).flatMap(([name]) => (isJsonObject(before[name]) ? [[name, before[name]]] : []));
  return extendObject(object, Object.fromEntries(parts));
}

/**
 * Writes the declared capacities that differ from the live ones.
 *
 * @param object with its parts
 * @returns the object with its parts as they are then
 */
export async function writeParts(
  context: Context,
  kind: Kind,
  object: ApiObject,
  inputs: JsonObject,
): Promise<ApiObject> {
  let complete = object;
  for (const [name, { collection }] of listDeclaredParts(kind, inputs)) {
    const live = asObject(object[name]);
    const path = `${pathOf(kind, object, inputs)}/${collection}`;
    const written: JsonObject = {};
    for (const [channel, wanted] of Object.entries(asObject(inputs[name]))) {
      const found = Object.hasOwn(live, channel) ? live[channel] : undefined;
      if (!isJsonObject(found)) throw new StandaloneError(explainMissing(kind, inputs, [channel], Object.keys(live)));
      const params = toChanges(found, asObject(wanted));
      if (Object.keys(params).length === 0) continue;
      const [, capacity] = toEntry(await context.client.update(`${path}/${sidOf(found)}`, params));
      written[channel] = capacity;
    }
    complete = extendObject(complete, { [name]: { ...live, ...written } });
  }
  return complete;
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
  return Object.keys(asObject(capacities));
}

function pathOf(kind: Kind, object: ApiObject, inputs: JsonObject): string {
  return `${collectionPath(kind, inputs)}/${sidOf(object)}`;
}

/** A capacity by the unique name of its task channel. */
function toEntry({
  sid,
  task_channel_unique_name: name,
  configured_capacity: capacity,
  available,
}: ApiObject): [name: string, capacity: JsonObject] {
  return [`${name}`, { sid: sid ?? null, capacity: capacity ?? null, available: available ?? null }];
}

function toChanges(live: JsonObject, wanted: JsonObject): Params {
  const changes: Params = {};
  if (wanted.capacity !== undefined && wanted.capacity !== live.capacity) changes.Capacity = `${wanted.capacity}`;
  if (wanted.available !== undefined && wanted.available !== live.available) changes.Available = `${wanted.available}`;
  return changes;
}
