import { badRequest } from "../../api-error.js";
import { taskQueueKind } from "../../resources/task-queue.js";
import { findTaskQueue } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { taskQueueEvent } from "./events.js";

/**
 * Refused while a workflow names the queue (O-36), and while tasks may still be processed in it, also by an older version of
 * a workflow (O-37).
 */
export const deleteTaskQueue = defineOperation({
  key: "TaskQueue-Delete",
  method: "DELETE",
  path: taskQueueKind.path,
  parameters: {},
  find: findTaskQueue,
  run({ target: { queue, workspace }, services }) {
    const workflow = workspace.workflows.items.find((candidate) => candidate.queueSids.has(queue.sid));
    if (workflow) {
      throw badRequest(`Cannot delete TaskQueue ${queue.sid} because it is referenced by workflow ${workflow.sid}`);
    }
    workspace.router.removeTaskQueue(queue.sid);
    workspace.taskQueues.remove(queue);
    services.emit(workspace, taskQueueEvent("deleted", queue));
    return deleted();
  },
});
