import { readPath } from "../compile/read-path.js";
import type { TaskEntry, WorkerEntry } from "./entries.js";
import { getTaskAttributes } from "./task-attributes.js";
import type { World } from "./world.js";

/** What a task in a known-worker target names its worker by; undefined where it names none. */
export function readKnownWorker(task: TaskEntry): string | undefined {
  const path = task.target?.knownWorker?.path;
  const value = path === undefined ? undefined : readPath(getTaskAttributes(task), path);
  return typeof value === "string" ? value : undefined;
}

/** The worker itself, whatever it is doing; undefined where nobody has that SID or name. */
export function findKnownWorker({ workers, workersByName }: World, task: TaskEntry): WorkerEntry | undefined {
  const value = readKnownWorker(task);
  if (value === undefined) return undefined;
  return task.target?.knownWorker?.by === "sid" ? workers.get(value) : workersByName.get(value);
}

/** *documented*: events of a known-worker target carry the SID that it looks for (Twilio, known agent routing) */
export function toKnownWorkerDetails(world: World, task: TaskEntry): { readonly knownWorkerSid?: string } {
  const knownWorkerSid =
    task.target?.knownWorker?.by === "sid" ? readKnownWorker(task) : findKnownWorker(world, task)?.record.sid;
  return knownWorkerSid === undefined ? {} : { knownWorkerSid };
}
