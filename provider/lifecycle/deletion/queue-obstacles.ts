import { isJsonObject, listQueueSids } from "../../../language/index.js";
import { kinds, toInputs } from "../../../model/index.js";
import { fromAnswer } from "../../translate.js";
import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../show-name.js";
import type { FindFirst } from "./runtime-objects.js";
import { showTasks } from "./workflow-obstacles.js";

/**
 * Workflows that name a queue (O-36), and tasks that an older configuration of a workflow sent to it (O-37).
 *
 * @param workflows those that stay
 */
export async function findInQueue(
  queue: ApiObject,
  workflows: readonly ApiObject[],
  findTasks: FindFirst,
): Promise<string[]> {
  const sid = `${queue.sid}`;
  const users = workflows.filter((workflow) => namesQueue(workflow, sid));
  const name = `  task queue ${showName(queue)}`;
  if (users.length > 0) {
    const names = users.map(showName).join(", ");
    return [
      `${name} is used by ${users.length === 1 ? "workflow" : "workflows"} ${names}: route to another queue there`,
    ];
  }
  const tasks = await findTasks({ parameter: "TaskQueueSid", member: "task_queue_sid", sid });
  if (tasks.length === 0) return [];
  const workflow = JSON.stringify(tasks[0]?.workflow_friendly_name ?? "WORKFLOW");
  return [
    `${name} still has ${showTasks(tasks)}: route them again with \`taskrouter reevaluate ${workflow}\`, wait until they ` +
      "are assigned, or cancel them",
  ];
}

function namesQueue(workflow: ApiObject, sid: string): boolean {
  const { configuration } = toInputs(kinds.Workflow, fromAnswer(workflow));
  // a configuration that is not JSON may be stored (O-59)
  return isJsonObject(configuration) ? listQueueSids(configuration).includes(sid) : `${configuration}`.includes(sid);
}
