import { availableCapacityPercentage, type Worker, type WorkerChannel } from "../../routing/index.js";
import { toIsoSeconds } from "../values/iso-time.js";
import type { TaskChannel } from "./task-channel.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

/** A channel of a worker, with the objects that its answer names. */
export interface WorkerChannelContext {
  readonly sid: string;
  readonly own: WorkerChannel;
  readonly channel: TaskChannel;
  readonly worker: Worker;
  readonly workspace: Workspace;
}

/** A worker's channels, in the order in which the workspace has them. */
export function listWorkerChannels(worker: Worker, workspace: Workspace): WorkerChannelContext[] {
  return workspace.taskChannels.items.flatMap((channel) => {
    const own = worker.channels[channel.sid];
    return own ? [{ sid: own.sid, own, channel, worker, workspace }] : [];
  });
}

/** It has no links (O-91). */
export function renderWorkerChannel({ own, channel, worker, workspace }: WorkerChannelContext, base: string): string {
  return JSON.stringify({
    account_sid: workspace.accountSid,
    assigned_tasks: own.assigned,
    available: own.available,
    available_capacity_percentage: availableCapacityPercentage(own),
    configured_capacity: own.capacity,
    date_created: toIsoSeconds(own.dateCreated),
    date_updated: toIsoSeconds(own.dateUpdated),
    sid: own.sid,
    task_channel_sid: channel.sid,
    task_channel_unique_name: channel.uniqueName,
    worker_sid: worker.sid,
    workspace_sid: workspace.sid,
    url: `${workspaceUrl(workspace, base)}/Workers/${worker.sid}/Channels/${own.sid}`,
  });
}
