import type { Router } from "../../routing/index.js";
import { callbackUrl, flag, friendlyName, oneOf, sid, text } from "../parameters/readers.js";
import type { Collection, Resource } from "../values/collection.js";
import type { Activity } from "./activity.js";
import { defineKind, type PropertiesOf, required, updateOnly, withDefault } from "./kind.js";
import { WORKSPACES } from "./paths.js";
import { renderOnce } from "./render.js";
import type { TaskChannel } from "./task-channel.js";
import type { TaskQueue } from "./task-queue.js";
import type { Workflow } from "./workflow.js";
import { workspaceUrl } from "./workspace-url.js";

export const workspaceKind = defineKind({
  prefix: "WS",
  listPath: WORKSPACES,
  id: "WorkspaceSid",
  properties: {
    friendlyName: required(friendlyName("always")),
    defaultActivitySid: updateOnly(sid("WA")),
    timeoutActivitySid: updateOnly(sid("WA")),
    // H-74
    eventCallbackUrl: withDefault(callbackUrl, ""),
    // `null` if never set, `""` once cleared (O-8, O-9)
    eventsFilter: withDefault<string | null>(text, null),
    multiTaskEnabled: withDefault(flag, true),
    // O-11
    prioritizeQueueOrder: withDefault(oneOf("FIFO", "LIFO"), "FIFO"),
  },
});

export interface Workspace extends Resource, PropertiesOf<typeof workspaceKind> {
  readonly accountSid: string;
  /** Counts renames of activities, whose names appear in answers about the workspace and its queues. */
  activityRenames: number;
  readonly activities: Collection<Activity>;
  readonly taskQueues: Collection<TaskQueue>;
  readonly workflows: Collection<Workflow>;
  readonly taskChannels: Collection<TaskChannel>;
  /** Holds the workers, tasks and reservations; changes of all other objects are reported to it. */
  readonly router: Router;
}

const LINKS = {
  activities: "Activities",
  statistics: "Statistics",
  real_time_statistics: "RealTimeStatistics",
  cumulative_statistics: "CumulativeStatistics",
  task_queues: "TaskQueues",
  tasks: "Tasks",
  workers: "Workers",
  workflows: "Workflows",
  task_channels: "TaskChannels",
  events: "Events",
};

export function renderWorkspace(workspace: Workspace, base: string): string {
  const revision = workspace.revision + workspace.activityRenames;
  return renderOnce(workspace, revision, base, () => toWire(workspace, base));
}

function toWire(workspace: Workspace, base: string): object {
  const url = workspaceUrl(workspace, base);
  return {
    account_sid: workspace.accountSid,
    date_created: workspace.dateCreated,
    date_updated: workspace.dateUpdated,
    sid: workspace.sid,
    ...workspaceKind.echo(workspace),
    default_activity_name: workspace.activities.get(workspace.defaultActivitySid)?.friendlyName ?? null,
    timeout_activity_name: workspace.activities.get(workspace.timeoutActivitySid)?.friendlyName ?? null,
    url,
    links: Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}/${path}`])),
  };
}
