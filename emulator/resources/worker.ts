import type { Worker } from "../../routing/index.js";
import { attributes } from "../parameters/attributes.js";
import { friendlyName, sid } from "../parameters/readers.js";
import { toIsoSeconds } from "../values/iso-time.js";
import { defineKind, optionally, required, withDefault } from "./kind.js";
import { WORKERS } from "./paths.js";
import { renderOnce } from "./render.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

export const workerKind = defineKind({
  prefix: "WK",
  listPath: WORKERS,
  properties: {
    friendlyName: required(friendlyName("always")),
    // without one, a new worker is in the workspace's default activity (O-81)
    activitySid: optionally(sid("WA")),
    attributes: withDefault(attributes, "{}"),
  },
});

export function renderWorker(worker: Worker, workspace: Workspace, base: string): string {
  // A worker's version counts its own changes, and the name of its activity changes without it.
  return renderOnce(worker, worker.version + workspace.activityRenames, base, () => toWire(worker, workspace, base));
}

function toWire(worker: Worker, workspace: Workspace, base: string): object {
  const parent = workspaceUrl(workspace, base);
  const activity = workspace.activities.get(worker.activitySid);
  return {
    account_sid: workspace.accountSid,
    ...workerKind.echo(worker),
    activity_name: activity?.friendlyName ?? null,
    available: activity?.available ?? false,
    date_created: toIsoSeconds(worker.dateCreated),
    date_status_changed: toIsoSeconds(worker.dateStatusChanged),
    date_updated: toIsoSeconds(worker.dateUpdated),
    sid: worker.sid,
    workspace_sid: workspace.sid,
    url: `${parent}/Workers/${worker.sid}`,
    links: toLinks(worker, parent),
  };
}

/** The first three statistics are those of all workers (O-86). */
function toLinks({ sid, activitySid }: Worker, parent: string): Record<string, string> {
  const url = `${parent}/Workers/${sid}`;
  return {
    channels: `${url}/Channels`,
    activity: `${parent}/Activities/${activitySid}`,
    workspace: parent,
    statistics: `${parent}/Workers/Statistics`,
    real_time_statistics: `${parent}/Workers/RealTimeStatistics`,
    cumulative_statistics: `${parent}/Workers/CumulativeStatistics`,
    worker_statistics: `${url}/Statistics`,
    worker_channels: `${url}/Channels`,
    reservations: `${url}/Reservations`,
  };
}
