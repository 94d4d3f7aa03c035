import { createWorkerScope, fromEntries, type JsonObject } from "../../language/index.js";
import type { Test } from "../compile/expressions.js";
import { readAttributes } from "../compile/read-path.js";
import { availableCapacityPercentage } from "../contract/available-capacity.js";
import type { WorkerChannel } from "../contract/records.js";
import { getTimeVariables } from "./clock.js";
import type { TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";

// Tasks, workers and the time, as expressions see them.

/** Returns the attributes of a task, parsed once. */
export function getTaskAttributes(task: TaskEntry): JsonObject {
  task.attributes ??= readAttributes(task.record.attributes);
  return task.attributes;
}

/** Returns the attributes of a worker with the built-in names. */
export function getWorkerScope(world: World, worker: WorkerEntry): JsonObject {
  if (worker.scope !== undefined) return worker.scope;
  worker.attributes ??= readAttributes(worker.record.attributes);
  const { sid, friendlyName, activitySid } = worker.record;
  const builtIns = {
    sid,
    friendly_name: friendlyName,
    activity_sid: activitySid,
    activity_name: world.activities.get(activitySid)?.friendlyName ?? null,
    channel: toChannels(world, worker),
  };
  worker.scope = createWorkerScope(worker.attributes, builtIns);
  return worker.scope;
}

/** `worker.channel.<unique name>` (E-45). */
function toChannels({ channels }: World, { record }: WorkerEntry): JsonObject {
  return fromEntries(
    Object.values(record.channels).map((channel) => [
      channels.get(channel.channelSid)?.uniqueName ?? channel.channelSid,
      toNumbers(channel),
    ]),
  );
}

/** Read when an expression asks for them, because they change with every reservation. */
function toNumbers(channel: WorkerChannel): JsonObject {
  return {
    get configured_capacity() {
      return channel.capacity;
    },
    get assigned_tasks() {
      return channel.assigned;
    },
    get available_capacity_percentage() {
      return availableCapacityPercentage(channel);
    },
  };
}

/** Returns whether a worker of the queue may take a task by its target's expression. */
export function passesExpression(world: World, test: Test | undefined, task: TaskEntry, worker: WorkerEntry): boolean {
  if (test === undefined) return true;
  const scope = {
    task: getTaskAttributes(task),
    worker: getWorkerScope(world, worker),
    taskrouter: getTimeVariables(world.clock),
  };
  return test.matches(scope);
}
