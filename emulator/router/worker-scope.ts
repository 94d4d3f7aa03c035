import { createWorkerScope, type ExpressionOptions, type JsonObject } from "../../language/index.js";
import type { Worker, WorkerChannel } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";

/** A worker as expressions see it: its attributes and the built-in names (routing sheet, part 3.3). */
export function toWorkerScope(worker: Worker, workspace: Workspace, options: Partial<ExpressionOptions>): JsonObject {
  const channels = workspace.taskChannels.items.flatMap((channel) => {
    const own = worker.channels[channel.sid];
    return own ? [[channel.uniqueName, toChannelScope(own)] as const] : [];
  });
  const builtIns = {
    sid: worker.sid,
    friendly_name: worker.friendlyName,
    activity_sid: worker.activitySid,
    activity_name: workspace.activities.get(worker.activitySid)?.friendlyName ?? null,
    channel: Object.fromEntries(channels),
  };
  return createWorkerScope(JSON.parse(worker.attributes), builtIns, options);
}

function toChannelScope(channel: WorkerChannel): JsonObject {
  return {
    configured_capacity: channel.capacity,
    assigned_tasks: channel.assigned,
    available_capacity_percentage: toPercentage(channel),
  };
}

/** What is left of a channel's capacity, rounded down; nothing where there is none (routing sheet, part 3.3). */
export function toPercentage({ capacity, taken }: WorkerChannel): number {
  return capacity === 0 ? 0 : Math.max(0, Math.floor((1 - taken / capacity) * 100));
}
