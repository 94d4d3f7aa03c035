import type { Task } from "../../routing/index.js";
import { toIsoSeconds } from "../values/iso-time.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

/** @param now in milliseconds: a task tells its age */
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
    // What links hold while there is no queue or workflow is not recorded; null is *assumed*.
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
