import {
  type Attributes,
  asObject,
  type JsonObject,
  type LintContext,
  type TaskContext,
  toAttributes,
  type WorkerContext,
} from "../../language/index.js";
import { hasUnknown, kinds } from "../../model/index.js";
import { hasUnknownKey } from "../schema/known-keys.js";
import { type DeclaredChannels, readChannels } from "../tree/declared-channels.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { defined, isBoolean, isNumber, isText, known, mapSection, toMembers } from "./context-values.js";
import { createExternalWorkers } from "./external-context.js";
import { isMadeHere } from "./is-made-here.js";

/** Declared attributes, task channels and workers, with external ones. */
export function createLocalContext(
  sections: Sections,
): Pick<LintContext, "taskAttributes" | "workerAttributes" | "taskChannels" | "workers"> {
  const { defaultActivity } = toMembers(sections.get("workspace"), "workspace");
  const home = known(defaultActivity, undefined, isText);
  const channels = readChannels(sections);
  const own = mapSection(sections, "workers", (key, worker) => toWorker(key, worker, home, channels));
  const workers = new Map([...own, ...createExternalWorkers(sections)]);
  return defined({
    taskAttributes: readDeclaration(sections, "taskAttributes"),
    workerAttributes: readDeclaration(sections, "workerAttributes"),
    taskChannels: listChannels(sections, channels),
    workers: workers.size > 0 ? workers : undefined,
  });
}

/** All task channels. Undefined if others may exist, as in a workspace that exists already. */
function listChannels(sections: Sections, channels: DeclaredChannels): string[] | undefined {
  if (!channels.isDeclared || channels.isOpen || !isMadeHere(sections)) return undefined;
  return [...new Set([...kinds.TaskChannel.builtIns, ...channels.uniqueNames.values()])];
}

/** Groups the declared tasks by the key of their workflow. */
export function groupTasks(sections: Sections): Map<string, TaskContext[]> {
  const only = entriesOf(sections, "workflows").map(({ key }) => key);
  const groups = new Map<string, TaskContext[]>();
  const { toUniqueName } = readChannels(sections);
  for (const [key, task] of mapSection(sections, "tasks", (_, object) => object)) {
    const workflow = known(task.workflow, only.length === 1 ? only[0] : undefined, isText);
    if (workflow === undefined) continue;
    const group = groups.get(workflow) ?? [];
    group.push(toTask(key, task, toUniqueName));
    groups.set(workflow, group);
  }
  return groups;
}

/** Reads the attributes that a section declares; undefined without such a section. */
export function readDeclaration(sections: Sections, section: Section): Attributes | undefined {
  const written = sections.get(section);
  // a declaration with a mistake declares something else than it seems to
  if (written?.value.kind !== "map" || hasUnknownKey(section, written.value)) return undefined;
  return toAttributes(toMembers(written, section));
}

function toWorker(
  key: string,
  worker: JsonObject,
  home: string | undefined,
  { toUniqueName }: DeclaredChannels,
): WorkerContext {
  return {
    key,
    friendlyName: known(worker.friendlyName, key, isText) ?? key,
    activity: known(worker.activity, home, isText),
    ...attributesOf(worker),
    channels: new Map(
      Object.entries(asObject(worker.channels)).map(([name, channel]) => [
        toUniqueName(name),
        toChannel(asObject(channel)),
      ]),
    ),
  };
}

function toChannel({ capacity, available }: JsonObject): { capacity?: number; available?: boolean } {
  return defined({ capacity: known(capacity, undefined, isNumber), available: known(available, undefined, isBoolean) });
}

function toTask(key: string, task: JsonObject, toUniqueName: (name: string) => string): TaskContext {
  return {
    key,
    ...attributesOf(task),
    channel: toUniqueName(known(task.channel, "default", isText) ?? "default"),
    priority: known(task.priority, undefined, isNumber),
    timeout: known(task.timeout, undefined, isNumber),
  };
}

function attributesOf({ attributes }: JsonObject): Pick<TaskContext, "attributes" | "isUnknown"> {
  return { attributes: asObject(attributes), isUnknown: hasUnknown(attributes) };
}
