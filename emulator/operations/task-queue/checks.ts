import { badRequest } from "../../api-error.js";
import { checkExpression } from "../../parameters/check-expression.js";
import type { Reader } from "../../parameters/parameter.js";
import type { TaskQueue } from "../../resources/task-queue.js";
import type { Workspace } from "../../resources/workspace.js";

/** What a queue has that was made without an expression (*documented*). */
export const ALL_WORKERS = "1==1";

/** An expression that is parsed and not judged (*observed*). An empty one counts as left out (*assumed*). */
export const targetWorkers: Reader<string> = (value, _, assumptions) => {
  if (value.trim() === "") return ALL_WORKERS;
  checkExpression(value, assumptions);
  return value;
};

/** Names are unique in a workspace, in these words (*observed*, api sheet, section 8). */
export function checkQueueName(name: string | undefined, workspace: Workspace, own?: TaskQueue): void {
  const namesakes = name === undefined ? [] : [...workspace.taskQueues.named(name)];
  if (namesakes.some((queue) => queue !== own)) {
    const where = `workspace ${workspace.sid} for account ${workspace.accountSid}`;
    throw badRequest(`Queue named ${name} already exists for ${where}`);
  }
}
