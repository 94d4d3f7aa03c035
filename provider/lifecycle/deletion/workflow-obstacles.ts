import { formatNumber } from "../../../language/index.js";
import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";
import { joinFirst } from "./list-names.js";
import type { Obstacle } from "./obstacle.js";
import type { Find } from "./runtime-objects.js";

/** Tasks of a workflow that are pending or reserved (O-57). */
export async function findInWorkflow(workflow: ApiObject, findTasks: Find): Promise<Obstacle[]> {
  const tasks = await findTasks({ parameter: "WorkflowSid", member: "workflow_sid", sid: `${workflow.sid}` });
  if (tasks.length === 0) return [];
  const owner = `workflow ${showName(workflow)}`;
  const line =
    `  ${owner} still has ${showTasks(tasks)}: wait until they are assigned, or cancel them ` +
    "(POST to the task with AssignmentStatus=canceled)";
  return [{ line, tasks: { count: tasks.length, owner } }];
}

/** `2 open tasks, WT… (pending), WT… (reserved)`. */
export function showTasks(tasks: readonly ApiObject[]): string {
  const first = joinFirst(tasks, ({ sid, assignment_status: status }) => `${sid} (${status})`);
  return `${countTasks(tasks.length)}, ${first}`;
}

/** `1 open task`. */
export function countTasks(count: number): string {
  return `${formatNumber(count)} open ${count === 1 ? "task" : "tasks"}`;
}
