import { createWorkerScope, fromEntries, type JsonObject } from "../../language/index.js";
import { readAttributes } from "../compile/read-path.js";
import { availableCapacityPercentage } from "../contract/available-capacity.js";
import type { WorkerChannel } from "../contract/records.js";
import type { WorkerEntry } from "./entries.js";
import type { World } from "./world.js";

/** What expressions see of a worker, as it is now. */
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

/** `worker.channel.<unique name>`. *documented* (Twilio, multitasking) */
function toChannels({ channels }: World, { record }: WorkerEntry): JsonObject {
  return fromEntries(
    Object.values(record.channels).map((channel) => [
      channels.get(channel.channelSid)?.uniqueName ?? channel.channelSid,
      toNumbers(channel),
    ]),
  );
}

/** Numbers change with every reservation: they are read when an expression asks for them. */
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
