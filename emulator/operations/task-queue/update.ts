import { optional } from "../../parameters/parameter.js";
import { friendlyName, integer, oneOf, sidOrNothing } from "../../parameters/readers.js";
import { renderTaskQueue } from "../../resources/task-queue.js";
import { toRoutingQueue } from "../../router/to-routing.js";
import { checkActivity } from "../check-activity.js";
import { findTaskQueue } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { checkQueueName, targetWorkers } from "./checks.js";
import { taskQueueEvent } from "./events.js";
import { TASK_QUEUE } from "./paths.js";

export const updateTaskQueue = defineOperation({
  key: "TaskQueue-Update",
  method: "POST",
  path: TASK_QUEUE,
  parameters: {
    FriendlyName: optional(friendlyName("when strict")),
    TargetWorkers: optional(targetWorkers),
    ReservationActivitySid: optional(sidOrNothing("WA")),
    AssignmentActivitySid: optional(sidOrNothing("WA")),
    MaxReservedWorkers: optional(integer(1, 50)),
    TaskOrder: optional(oneOf("FIFO", "LIFO")),
  },
  find: findTaskQueue,
  run({ target: { queue, workspace }, values, request, services }) {
    checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
    checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
    checkQueueName(values.FriendlyName, workspace, queue);
    const expressionBefore = queue.targetWorkers;
    const changes = {
      friendlyName: values.FriendlyName,
      targetWorkers: values.TargetWorkers,
      maxReservedWorkers: values.MaxReservedWorkers,
      taskOrder: values.TaskOrder,
      reservationActivitySid: values.ReservationActivitySid,
      assignmentActivitySid: values.AssignmentActivitySid,
    };
    if (workspace.taskQueues.update(queue, changes, services.now())) {
      workspace.router.putTaskQueue(toRoutingQueue(queue));
    }
    // The event list has no other update of a queue (api sheet, section 16).
    if (queue.targetWorkers !== expressionBefore) services.emit(workspace, taskQueueEvent("expression.updated", queue));
    return ok(renderTaskQueue(queue, workspace, request.base));
  },
});
