import { badRequest } from "../../api-error.js";
import type { TaskQueue } from "../../resources/task-queue.js";
import type { Workspace } from "../../resources/workspace.js";

/** Names are unique in a workspace (O-30). */
export function checkQueueName(name: string | undefined, workspace: Workspace, own?: TaskQueue): void {
  const namesakes = name === undefined ? [] : [...workspace.taskQueues.named(name)];
  if (namesakes.some((queue) => queue !== own)) {
    const where = `workspace ${workspace.sid} for account ${workspace.accountSid}`;
    throw badRequest(`Queue named ${name} already exists for ${where}`);
  }
}
