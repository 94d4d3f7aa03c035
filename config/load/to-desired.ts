import { asObject, type Json, type JsonObject, REFERENCE_SECTIONS } from "../../language/index.js";
import { type KindSection, kinds, sectionKinds, UNKNOWN } from "../../model/index.js";
import type { DesiredTask, DesiredWorker, DesiredWorkspace } from "../desired.js";
import { type DesiredExternal, type ExternalObject, externalName } from "../external.js";
import { ROUTING_KEYS } from "../raw/read-routing.js";
import { readChannels } from "../tree/declared-channels.js";
import { listLocalWorkers } from "../tree/local-workers.js";
import { entriesOf, externalsOf, type Section, type Sections } from "../tree/sections.js";
import { toJson, toKnownJson } from "../tree/to-json.js";
import { type Entry, hasSecret, type Node } from "../tree/tree.js";
import type { CheckedWorkspace } from "./check-filled.js";
import type { SecretProperty } from "./load-result.js";

/**
 * Stage 6: the desired workspace. A workflow without known routing is left out: only a stack can fill it.
 *
 * @param overridden ids of rules whose errors in an object were overridden
 * @param hidesUnknown whether values that are known later are `UNKNOWN`, and not as they are written
 */
export function toDesired(
  { sections, configurations }: CheckedWorkspace,
  overridden: Overridden,
  hidesUnknown = false,
): DesiredWorkspace {
  const toValue = hidesUnknown ? toKnownJson : toJson;
  const complete = (section: KindSection, key: string, { allow: _, ...object }: JsonObject): JsonObject[] => {
    if (section !== "workflows" && section !== "taskQueues") return [object];
    const allow = overridden({ section, key });
    const allowing = allow.length === 0 ? object : { ...object, allow };
    if (section === "taskQueues") return [allowing];
    const configuration = configurations.get(key) ?? (hidesUnknown ? UNKNOWN : undefined);
    return configuration === undefined ? [] : [{ ...withoutRouting(allowing), configuration }];
  };
  const declared = sectionKinds.map(([section]) => {
    const objects = toObjects(sections, section, toValue);
    return [
      section,
      new Map(objects.flatMap(([key, object]) => complete(section, key, object).map((made) => [key, made]))),
    ];
  });
  const workspace = sections.get("workspace");
  const { toUniqueName } = readChannels(sections);
  const locals = listLocalWorkers(sections);
  const [firstWorkflow = ""] = configurations.keys();
  // the checks before this stage have made sure of the types
  return {
    workspace: workspace ? asObject(toValue(workspace.value)) : {},
    ...Object.fromEntries(declared),
    external: toExternal(sections, toValue),
    workers: new Map(toObjects(sections, "workers", toValue).map((worker) => toWorker(worker, toUniqueName, locals))),
    tasks: new Map(entriesOf(sections, "tasks").map((entry) => toTask(entry, firstWorkflow, toUniqueName))),
  } as DesiredWorkspace;
}

/** A workflow without the keys that were read as its routing. */
function withoutRouting(workflow: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(workflow).filter(([key]) => !ROUTING_KEYS.includes(key)));
}

type Overridden = (subject: { section: "workflows" | "taskQueues"; key: string }) => string[];

function toExternal(sections: Sections, toValue: (node: Node) => Json): DesiredExternal {
  const maps = REFERENCE_SECTIONS.map((section) => {
    const nameKey = externalName(section);
    const objects = externalsOf(sections, section).map(({ key, value }): [string, ExternalObject] => {
      const { sid, [nameKey]: name } = asObject(toValue(value));
      return [key, sid === undefined ? { name: String(name ?? key) } : { sid: String(sid) }];
    });
    return [section, new Map(objects)];
  });
  return Object.fromEntries(maps) as DesiredExternal;
}

/** Returns the unique name of a task channel, given its key or its unique name. */
type Rename = (name: string) => string;

function toWorker(
  [key, worker]: [string, JsonObject],
  toUniqueName: Rename,
  locals: ReadonlySet<string>,
): [string, DesiredWorker] {
  const named = Object.entries(asObject(worker.channels ?? {})).map(([name, channel]) => [toUniqueName(name), channel]);
  const channels = Object.fromEntries(named);
  const written = { ...worker, ...(worker.channels && { channels }) };
  // properties that a managed worker does not declare stay as they are
  if (!locals.has(key)) return [key, { ...written, managed: true } as unknown as DesiredWorker];
  return [key, { attributes: {}, channels, ...written } as unknown as DesiredWorker];
}

/** @param workflow the only one, where a task names none */
function toTask({ key, value }: Entry, workflow: string, toUniqueName: Rename): [string, DesiredTask] {
  const task = asObject(toJson(value));
  const named = task.channel === undefined ? {} : { channel: toUniqueName(`${task.channel}`) };
  return [key, { workflow, attributes: {}, ...task, ...named } as DesiredTask];
}

/** The objects of a section; names default to the key. */
function toObjects(sections: Sections, section: Section, toValue: (node: Node) => Json): [string, JsonObject][] {
  return entriesOf(sections, section).map(({ key, value }) => {
    const members = asObject(toValue(value));
    return [key, { ...defaultNames(section, key, members), ...members }];
  });
}

/** A built-in task channel has a friendly name already, which stays unless another one is written. */
function defaultNames(section: Section, key: string, { uniqueName = key }: JsonObject): JsonObject {
  if (section !== "taskChannels") return { friendlyName: key };
  return { uniqueName, ...(!kinds.TaskChannel.builtIns.includes(`${uniqueName}`) && { friendlyName: key }) };
}

/** Every property that a secret variable went into. */
export function listSecrets(sections: Sections): SecretProperty[] {
  const inWorkspace = secretProperties(sections.get("workspace")).map((property) => ({
    section: "workspace" as const,
    property,
  }));
  const inSections = sectionKinds.flatMap(([section]) =>
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
