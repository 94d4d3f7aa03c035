import { toIsoSeconds } from "../values/iso-time.js";
import type { EventFields, EventResource } from "./event-draft.js";
import type { StoredEvent } from "./stored-event.js";

/** The workspace of an event. */
export interface EventWorkspace {
  readonly sid: string;
  readonly accountSid: string;
  readonly friendlyName: string;
}

const PATHS: Readonly<Record<Exclude<EventResource, "workspace">, string>> = {
  activity: "Activities",
  taskchannel: "TaskChannels",
  taskqueue: "TaskQueues",
  workflow: "Workflows",
  worker: "Workers",
  task: "Tasks",
  reservation: "Reservations",
};

/** The form of an event callback (V-20). */
export function toCallbackParameters(event: StoredEvent, workspace: EventWorkspace): Record<string, string> {
  return {
    EventType: event.type,
    AccountSid: workspace.accountSid,
    WorkspaceSid: workspace.sid,
    WorkspaceName: workspace.friendlyName,
    EventDescription: event.description,
    ResourceType: event.resourceType,
    ResourceSid: event.resourceSid,
    Timestamp: String(Math.floor(event.time / 1000)),
    TimestampMs: String(event.time),
    Sid: event.sid,
    OperatingUnitSid: toOperatingUnit(workspace),
    ...toTexts(event.fields, (name) => name),
  };
}

/** An event as `GET …/Events` has it (V-2). The workspace is the actor of every recorded one (V-4). */
export function renderEvent(event: StoredEvent, workspace: EventWorkspace, base: string): string {
  const workspaceUrl = `${base}/Workspaces/${workspace.sid}`;
  return JSON.stringify({
    account_sid: workspace.accountSid,
    actor_sid: workspace.sid,
    actor_type: "workspace",
    actor_url: workspaceUrl,
    description: event.description,
    event_data: {
      workspace_sid: workspace.sid,
      workspace_name: workspace.friendlyName,
      operating_unit_sid: toOperatingUnit(workspace),
      ...toTexts(event.fields, toSnakeCase),
    },
    event_date: toIsoSeconds(event.time),
    event_date_ms: event.time,
    event_type: event.type,
    resource_sid: event.resourceSid,
    resource_type: event.resourceType,
    resource_url: toResourceUrl(event, workspaceUrl),
    sid: event.sid,
    source: "twilio",
    source_ip_address: "127.0.0.1",
    url: `${workspaceUrl}/Events/${event.sid}`,
    workspace_sid: workspace.sid,
  });
}

function toResourceUrl({ resourceType, resourceSid, fields }: StoredEvent, workspaceUrl: string): string {
  if (resourceType === "workspace") return workspaceUrl;
  const parent = resourceType === "reservation" ? `${workspaceUrl}/${PATHS.task}/${fields.TaskSid}` : workspaceUrl;
  return `${parent}/${PATHS[resourceType]}/${resourceSid}`;
}

/** Events name an operating unit (V-9); here every account has one (V-10). */
function toOperatingUnit({ accountSid }: EventWorkspace): string {
  return `OU${accountSid.slice(2)}`;
}

/** All values are strings, including numbers (V-3). */
function toTexts(fields: EventFields, rename: (name: string) => string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) texts[rename(name)] = String(value);
  }
  return texts;
}

const snakeCase = new Map<string, string>();

function toSnakeCase(name: string): string {
  const known = snakeCase.get(name) ?? name.replace(/(?!^)[A-Z]/g, "_$&").toLowerCase();
  snakeCase.set(name, known);
  return known;
}
