import type { ActivityContext, QueueContext, ReadExpression, WorkerContext } from "../../language/index.js";
import { kinds, UNKNOWN } from "../../model/index.js";
import { externalNameOf } from "../tree/external-name.js";
import { externalsOf, type Sections } from "../tree/sections.js";

/** External queues as rules see them: nothing but the name is known. */
export function createExternalQueues(sections: Sections, read: ReadExpression): Map<string, QueueContext> {
  const unknown = {
    targetWorkers: read.expression(UNKNOWN, "queue"),
    taskOrder: undefined,
    maxReservedWorkers: undefined,
    activityKeys: [],
  };
  return mapNames(sections, "taskQueues", (key, friendlyName) => ({ key, friendlyName, ...unknown }));
}

/** External activities as rules see them. Only those that TaskRouter creates itself are known to receive tasks or not. */
export function createExternalActivities(sections: Sections): Map<string, ActivityContext> {
  const isAvailable = (name: string) => (kinds.Activity.builtIns.includes(name) ? name === "Available" : undefined);
  return mapNames(sections, "activities", (key, friendlyName) => ({
    key,
    friendlyName,
    available: isAvailable(friendlyName),
  }));
}

/** External workers as rules see them: their attributes are not known. */
export function createExternalWorkers(sections: Sections): Map<string, WorkerContext> {
  const unknown = { activity: undefined, attributes: {}, isUnknown: true, channels: new Map() };
  return mapNames(sections, "workers", (key, friendlyName) => ({ key, friendlyName, ...unknown }));
}

function mapNames<Made>(
  sections: Sections,
  section: "taskQueues" | "activities" | "workers",
  make: (key: string, friendlyName: string) => Made,
): Map<string, Made> {
  return new Map(
    externalsOf(sections, section).map((entry) => [
      entry.key,
      make(entry.key, externalNameOf(entry, section) ?? entry.key),
    ]),
  );
}
