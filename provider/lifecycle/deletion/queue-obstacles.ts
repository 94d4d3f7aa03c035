import { isJsonObject, listQueueSids } from "../../../language/index.js";
import { kinds, toInputs } from "../../../model/index.js";
import { fromAnswer } from "../../translate.js";
import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";
import { showRetained } from "./list-names.js";
import { type Obstacle, toObstacle } from "./obstacle.js";
import type { Find } from "./runtime-objects.js";
import { showTasks } from "./workflow-obstacles.js";

/**
 * Workflows that name a queue (O-36), and tasks that an older configuration of a workflow sent to it (O-37).
 *
 * @param workflows those that stay
 */
export async function findInQueue(
  queue: ApiObject,
  workflows: readonly ApiObject[],
  findTasks: Find,
  isRetained: (sid: string) => boolean = () => false,
): Promise<Obstacle[]> {
  const sid = `${queue.sid}`;
  const users = workflows.filter((workflow) => namesQueue(workflow, sid));
  const owner = `task queue ${showName(queue)}`;
  if (users.length > 0) {
    const names = users.map((user) => showRetained(user, isRetained(`${user.sid}`))).join(", ");
    const noun = users.length === 1 ? "workflow" : "workflows";
    const cure = users.some(({ sid }) => isRetained(`${sid}`)) ? ", or retain the queue too" : "";
    return [toObstacle(`  ${owner} is used by ${noun} ${names}: route to another queue there${cure}`)];
  }
  const tasks = await findTasks({ parameter: "TaskQueueSid", member: "task_queue_sid", sid });
  if (tasks.length === 0) return [];
  const workflow = JSON.stringify(tasks[0]?.workflow_friendly_name ?? "WORKFLOW");
  const line =
    `  ${owner} still has ${showTasks(tasks)}: route them again with \`taskrouter reevaluate ${workflow}\`, wait until they ` +
    "are assigned, or cancel them";
  return [{ line, tasks: { count: tasks.length, owner } }];
}

function namesQueue(workflow: ApiObject, sid: string): boolean {
  const { configuration } = toInputs(kinds.Workflow, fromAnswer(workflow));
  // a configuration that is not JSON may be stored (O-59)
  return isJsonObject(configuration) ? listQueueSids(configuration).includes(sid) : `${configuration}`.includes(sid);
}
