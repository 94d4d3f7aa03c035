import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../show-name.js";
import { joinFirst } from "./list-names.js";
import type { FindFirst } from "./runtime-objects.js";

/** Tasks of a workflow that are pending or reserved (O-57). */
export async function findInWorkflow(workflow: ApiObject, findTasks: FindFirst): Promise<string[]> {
  const tasks = await findTasks({ parameter: "WorkflowSid", member: "workflow_sid", sid: `${workflow.sid}` });
  if (tasks.length === 0) return [];
  return [
    `  workflow ${showName(workflow)} still has ${showTasks(tasks)}: wait until they are assigned, or cancel them ` +
      "(POST to the task with AssignmentStatus=canceled)",
  ];
}

/** `open tasks WT… (pending), WT… (reserved) and more`. */
export function showTasks(tasks: readonly ApiObject[]): string {
  return `open tasks ${joinFirst(tasks, ({ sid, assignment_status: status }) => `${sid} (${status})`)}`;
}
