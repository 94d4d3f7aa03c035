import { readPath } from "../compile/read-path.js";
import type { TaskEntry, WorkerEntry } from "./entries.js";
import { getTaskAttributes } from "./scopes.js";
import type { World } from "./world.js";

/** Returns the SID or name of the worker that a task in a known-worker target asks for; undefined if it names none: the task waits then. */
export function readKnownWorker(task: TaskEntry): string | undefined {
  const path = task.target?.knownWorker?.path;
  const value = path === undefined ? undefined : readPath(getTaskAttributes(task), path);
  return typeof value === "string" ? value : undefined;
}

/** Returns that worker, in any state; undefined if no worker has the SID or name. */
export function findKnownWorker({ workers }: World, task: TaskEntry): WorkerEntry | undefined {
  const value = readKnownWorker(task);
  if (value === undefined) return undefined;
  const known = task.target?.knownWorker?.by === "sid" ? workers.bySid : workers.byFriendlyName;
  return known.get(value);
}

/** The events of a known-worker target carry the SID of that worker. */
export function toKnownWorkerDetails(world: World, task: TaskEntry): { readonly knownWorkerSid?: string } {
  const isBySid = task.target?.knownWorker?.by === "sid";
  const knownWorkerSid = isBySid ? readKnownWorker(task) : findKnownWorker(world, task)?.record.sid;
  return knownWorkerSid === undefined ? {} : { knownWorkerSid };
}
