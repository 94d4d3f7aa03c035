import { fromEntries, isJsonObject, type Json, type JsonObject, toSnakeCase, toWire } from "../../language/index.js";
import { isOnRequest, type Kind, kinds, sectionKinds } from "../../model/index.js";
import { ROUTING_KEYS } from "../raw/read-routing.js";

/**
 * The same content in the words of TaskRouter's JSON: objects by key under `task_queues` and the like, with their
 * properties in snake case and the `configuration` of a workflow as TaskRouter has it. Queues are named by their keys,
 * because their SIDs are those of a workspace.
 */
export function toWireContent(content: JsonObject): JsonObject {
  const sections = sectionKinds.flatMap(([section, kind]): [string, Json][] => {
    const objects = content[section];
    if (!isJsonObject(objects)) return [];
    const made = Object.entries(objects)
      .filter(([, object]) => !isOnRequest(kind) || (isJsonObject(object) && object.managed === true))
      .map(([key, object]): [string, Json] => [key, toObject(kind, object, key)]);
    return [[toSnakeCase(section), fromEntries(made)]];
  });
  const workspace = {
    ...toMembers(kinds.Workspace, content.workspace),
    ...toMembers(kinds.WorkspaceDefaults, content.workspace),
  };
  return { workspace: fromEntries(Object.entries(workspace)), ...fromEntries(sections) };
}

function toObject(kind: Kind, object: Json | undefined, key: string): Json {
  const members = { friendly_name: key, ...toMembers(kind, object) };
  if (kind.name !== "Workflow" || !isJsonObject(object)) return members;
  return { ...members, configuration: unescapeAll(toConfiguration(object)) };
}

function toConfiguration(workflow: JsonObject): Json {
  const { configuration, task_routing: routing } = workflow;
  if (configuration !== undefined) return configuration;
  if (routing !== undefined) return { task_routing: routing };
  return toWire(fromEntries(Object.entries(workflow).flatMap(keepRouting)));
}

function keepRouting([key, value]: [string, Json | undefined]): [string, Json][] {
  return ROUTING_KEYS.includes(key) && value !== undefined ? [[key, value]] : [];
}

/** The properties of a kind that are written, without those that only files have. */
function toMembers(kind: Kind, object: Json | undefined): { readonly [key: string]: Json } {
  if (!isJsonObject(object)) return {};
  const names = new Set(Object.entries(kind.properties).map(([name, { writtenAs }]) => writtenAs ?? name));
  const members = Object.entries(object).flatMap(([key, value]): [string, Json][] =>
    names.has(key) && value !== undefined ? [[toSnakeCase(key), unescapeAll(value)]] : [],
  );
  return Object.fromEntries(members);
}

function unescapeAll(value: Json): Json {
  if (typeof value === "string") return value.replaceAll("$${", () => "${");
  if (Array.isArray(value)) return value.map(unescapeAll);
  if (!isJsonObject(value)) return value;
  return fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, Json][] =>
      member === undefined ? [] : [[key, unescapeAll(member)]],
    ),
  );
}
