import {
  type ActivityFacts,
  type Facts,
  isJsonObject,
  type JsonObject,
  type QueueFacts,
  type ReadExpression,
} from "../../language/index.js";
import { kinds, UNKNOWN } from "../../model/index.js";
import type { Sections } from "../merge/merge-files.js";
import type { Section } from "../merge/sections.js";
import { toJson } from "../tree/to-json.js";
import type { Entry } from "../tree/tree.js";

/**
 * What the declared objects say, for the rules. Values of a wrong type are left out: they have findings of their own.
 *
 * @param isComplete false when a file could not be read: what it declares is not known then
 */
export function createFacts(sections: Sections, isComplete: boolean, read: ReadExpression): Facts {
  const workspace = toMembers(sections.get("workspace"));
  const common: Facts = {
    unknown: UNKNOWN,
    workspace: {
      multiTaskEnabled: known(workspace.multiTaskEnabled, true, isBoolean),
      timeoutActivity: known(workspace.timeoutActivity, undefined, isText),
    },
  };
  if (!isComplete) return common;
  return {
    ...common,
    taskQueues: mapSection(sections, "taskQueues", (key, queue) => toQueue(key, queue, read)),
    activities: mapSection(sections, "activities", toActivity),
  };
}

/** What a workflow says beside its routing. */
export function withWorkflow(facts: Facts, form: "yaml" | "raw", workflow: Entry): Facts {
  const { taskReservationTimeout, assignmentCallbackUrl, fallbackAssignmentCallbackUrl } = toMembers(workflow);
  const seconds = kinds.Workflow.properties.taskReservationTimeout?.default as number;
  return {
    ...facts,
    form,
    ...defined({
      taskReservationTimeout: known(taskReservationTimeout, seconds, isNumber),
      hasAssignmentCallback: isThere(assignmentCallbackUrl),
      hasFallbackAssignmentCallback: isThere(fallbackAssignmentCallbackUrl),
    }),
  };
}

function toQueue(key: string, queue: JsonObject, read: ReadExpression): QueueFacts {
  return {
    key,
    friendlyName: nameOf(key, queue),
    targetWorkers: read.expression(known(queue.targetWorkers, "1==1", isText) ?? UNKNOWN, "queue"),
    taskOrder: known(queue.taskOrder, "FIFO", isOrder),
    maxReservedWorkers: known(queue.maxReservedWorkers, 1, isNumber),
  };
}

function toActivity(key: string, activity: JsonObject): ActivityFacts {
  return { key, friendlyName: nameOf(key, activity), available: known(activity.available, false, isBoolean) };
}

function nameOf(key: string, object: JsonObject): string {
  return known(object.friendlyName, key, isText) ?? key;
}

function mapSection<Facts>(
  sections: Sections,
  section: Section,
  map: (key: string, object: JsonObject) => Facts,
): Map<string, Facts> {
  const node = sections.get(section)?.value;
  const entries = node?.kind === "map" ? [...node.entries.values()] : [];
  return new Map(entries.map((entry) => [entry.key, map(entry.key, toMembers(entry))]));
}

function toMembers(entry: Entry | undefined): JsonObject {
  const json = entry === undefined ? {} : toJson(entry.value, UNKNOWN);
  return isJsonObject(json) ? json : {};
}

/** A value of the right type, or the default of one that is absent; undefined where it is not known. */
function known<Type>(value: unknown, absent: Type, isType: (value: unknown) => value is Type): Type | undefined {
  if (value === undefined || value === null) return absent;
  return value !== UNKNOWN && isType(value) ? value : undefined;
}

function isThere(value: unknown): boolean | undefined {
  return value === UNKNOWN ? undefined : typeof value === "string" && value.trim() !== "";
}

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";
const isOrder = (value: unknown): value is "FIFO" | "LIFO" => value === "FIFO" || value === "LIFO";

type Defined<Members> = { [Key in keyof Members]?: Exclude<Members[Key], undefined> };

function defined<Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<Members>;
}
