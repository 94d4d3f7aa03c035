import { renderTaskQueue, taskQueueKind } from "../../resources/task-queue.js";
import { toRoutingQueue } from "../../router/to-routing.js";
import { checkActivity } from "../check-activity.js";
import { findTaskQueue } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { checkQueueName } from "./check-name.js";
import { taskQueueEvent } from "./events.js";

export const updateTaskQueue = defineOperation({
  key: "TaskQueue-Update",
  method: "POST",
  path: taskQueueKind.path,
  parameters: taskQueueKind.updateParameters,
  find: findTaskQueue,
  run({ target: { queue, workspace }, values, request, services }) {
    checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
    checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
    checkQueueName(values.FriendlyName, workspace, queue);
    const expressionBefore = queue.targetWorkers;
    if (workspace.taskQueues.update(queue, taskQueueKind.toChanges(values), services.now())) {
      workspace.router.putTaskQueue(toRoutingQueue(queue));
    }
    // the event list has no other update of a queue (V-16)
    if (queue.targetWorkers !== expressionBefore) services.emit(workspace, taskQueueEvent("expression.updated", queue));
    return ok(renderTaskQueue(queue, workspace, request.base));
  },
});
