import type { Configuration, Json, JsonObject } from "../../language/index.js";
import { isJsonObject } from "../../language/index.js";
import type {
  DesiredActivity,
  DesiredRoom,
  DesiredTask,
  DesiredTaskQueue,
  DesiredWorker,
  DesiredWorkflow,
  DesiredWorkspace,
} from "../desired.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { toJson } from "../tree/to-json.js";
import { type Entry, hasSecret } from "../tree/tree.js";
import type { SecretProperty } from "./load-result.js";

/**
 * The desired workspace of sections that were checked.
 *
 * @param configurations routing by workflow key; a workflow without one is left out (only a stack can fill it)
 * @param overridden ids of rules whose errors in an object were overridden
 */
export function toDesired(
  sections: Sections,
  configurations: ReadonlyMap<string, Configuration>,
  overridden: Overridden,
): DesiredWorkspace {
  const workflows = toObjects(sections, "workflows").flatMap(([key, object]): [string, DesiredWorkflow][] => {
    const configuration = configurations.get(key);
    const workflow = withAllow(object, overridden({ section: "workflows", key }));
    return configuration === undefined ? [] : [[key, { ...workflow, configuration } as DesiredWorkflow]];
  });
  const taskQueues = toObjects(sections, "taskQueues").map(([key, queue]): [string, DesiredTaskQueue] => [
    key,
    withAllow(queue, overridden({ section: "taskQueues", key })) as unknown as DesiredTaskQueue,
  ]);
  const workspace = sections.get("workspace");
  return {
    workspace: (workspace ? toMembers(toJson(workspace.value)) : {}) as DesiredRoom,
    activities: new Map(toObjects(sections, "activities") as [string, DesiredActivity][]),
    taskQueues: new Map(taskQueues),
    workflows: new Map(workflows),
    workers: new Map(toObjects(sections, "workers").map(toWorker)),
    tasks: new Map(entriesOf(sections, "tasks").map((entry) => toTask(entry, workflows[0]?.[0] ?? ""))),
  };
}

type Overridden = (subject: { section: "workflows" | "taskQueues"; key: string }) => string[];

/** `allow` as it travels to the provider: only what would else be refused there. */
function withAllow({ allow: _, ...object }: NamedObject, overridden: string[]): JsonObject {
  return overridden.length === 0 ? object : { ...object, allow: overridden };
}

function toWorker([key, worker]: [string, NamedObject]): [string, DesiredWorker] {
  return [key, { attributes: {}, channels: {}, ...worker } as DesiredWorker];
}

/** @param workflow the only one, where a task names none */
function toTask({ key, value }: Entry, workflow: string): [string, DesiredTask] {
  return [key, { workflow, attributes: {}, ...toMembers(toJson(value)) } as DesiredTask];
}

type NamedObject = JsonObject & { friendlyName: Json };

/** The objects of a section; the friendly name defaults to the key. */
function toObjects(sections: Sections, section: Section): [string, NamedObject][] {
  return entriesOf(sections, section).map(({ key, value }) => [
    key,
    { friendlyName: key, ...toMembers(toJson(value)) },
  ]);
}

function toMembers(value: Json): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Every property that a secret variable went into. */
export function listSecrets(sections: Sections): SecretProperty[] {
  const inWorkspace = secretProperties(sections.get("workspace")).map((property) => ({
    section: "workspace" as const,
    property,
  }));
  const inSections = (["activities", "taskQueues", "workflows"] as const).flatMap((section) =>
    entriesOf(sections, section).flatMap((entry) =>
      secretProperties(entry).map((property) => ({ section, key: entry.key, property })),
    ),
  );
  return [...inWorkspace, ...inSections];
}

function secretProperties(entry: Entry | undefined): string[] {
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].filter(({ value }) => hasSecret(value)).map(({ key }) => key);
}
