import type { Task } from "../../routing/index.js";
import { badRequest } from "../api-error.js";
import { attributes } from "../parameters/attributes.js";
import { dateTime } from "../parameters/date-time.js";
import type { Reader } from "../parameters/parameter.js";
import { flag, integer, oneOf, sid, text } from "../parameters/readers.js";
import { toIsoSeconds } from "../values/iso-time.js";
import { defineKind, fixed, optionally, updateOnly, withDefault } from "./kind.js";
import { TASKS } from "./paths.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

/** */
export const TASK_STATUSES = ["pending", "reserved", "assigned", "canceled", "completed", "wrapping"] as const;

/** L-5 */
export const priority = integer(0, 2_147_483_647);

const YEAR_1900 = Date.parse("1900-01-01T00:00:00Z");

/** Not before 1900, and not in the future, which the operations check (O-104). */
const virtualStartTime: Reader<number> = (text, name, assumptions) => {
  const time = dateTime(text, name, assumptions);
  if (time < YEAR_1900) throw badRequest(`${name} must not be before the year 1900, but is '${text}'`);
  return time;
};

/** The parameters of a task. Its record belongs to the router, so that answers are not derived from this table. */
export const taskKind = defineKind({
  prefix: "WT",
  listPath: TASKS,
  properties: {
    // L-3, O-114
    timeout: fixed(withDefault(integer(1, 1_209_600), 86_400)),
    priority: optionally(priority),
    taskChannel: withDefault(text, "default"),
    workflowSid: fixed(optionally(sid("WW"))),
    attributes: withDefault(attributes, "{}"),
    virtualStartTime: optionally(virtualStartTime),
    routingTarget: fixed(optionally(text)),
    ignoreCapacity: fixed(optionally(flag)),
    taskQueueSid: fixed(optionally(sid("WQ"))),
    assignmentStatus: updateOnly(oneOf(...TASK_STATUSES)),
    reason: updateOnly(text),
  },
});

/** @param now in milliseconds since 1970, for the age of the task */
export function renderTask(task: Task, workspace: Workspace, base: string, now: number): string {
  const parent = workspaceUrl(workspace, base);
  const url = `${parent}/Tasks/${task.sid}`;
  const queue = task.queueSid === null ? undefined : workspace.taskQueues.get(task.queueSid);
  const workflow = task.workflowSid === null ? undefined : workspace.workflows.get(task.workflowSid);
  return JSON.stringify({
    account_sid: workspace.accountSid,
    age: Math.floor((now - task.dateCreated) / 1000),
    assignment_status: task.status,
    attributes: task.attributes,
    addons: "{}",
    date_created: toIsoSeconds(task.dateCreated),
    date_updated: toIsoSeconds(task.dateUpdated),
    task_queue_entered_date: task.queueEntered === null ? null : toIsoSeconds(task.queueEntered),
    priority: task.priority,
    reason: task.reason,
    sid: task.sid,
    task_queue_sid: task.queueSid,
    task_queue_friendly_name: queue?.friendlyName ?? null,
    task_channel_sid: task.channelSid,
    task_channel_unique_name: workspace.taskChannels.get(task.channelSid)?.uniqueName ?? null,
    timeout: task.timeout,
    workflow_sid: task.workflowSid,
    workflow_friendly_name: workflow?.friendlyName ?? null,
    workspace_sid: workspace.sid,
    url,
    // O-115
    links: {
      task_queue: task.queueSid === null ? null : `${parent}/TaskQueues/${task.queueSid}`,
      workflow: task.workflowSid === null ? null : `${parent}/Workflows/${task.workflowSid}`,
      workspace: parent,
      reservations: `${url}/Reservations`,
    },
    virtual_start_time: toIsoSeconds(task.virtualStart),
    ignore_capacity: task.ignoreCapacity,
    routing_target: task.routingTarget,
  });
}
