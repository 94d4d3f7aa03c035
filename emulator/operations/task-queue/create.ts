import { required, withDefault } from "../../parameters/parameter.js";
import { friendlyName, integer, oneOf, sidOrNothing } from "../../parameters/readers.js";
import { renderTaskQueue } from "../../resources/task-queue.js";
import { toRoutingQueue } from "../../router/to-routing.js";
import { checkActivity } from "../check-activity.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { ALL_WORKERS, checkQueueName, targetWorkers } from "./checks.js";
import { taskQueueEvent } from "./events.js";
import { TASK_QUEUES } from "./paths.js";

export const createTaskQueue = defineOperation({
  key: "TaskQueue-Create",
  method: "POST",
  path: TASK_QUEUES,
  parameters: {
    FriendlyName: required(friendlyName("when strict")),
    TargetWorkers: withDefault(targetWorkers, ALL_WORKERS),
    MaxReservedWorkers: withDefault(integer(1, 50), 1),
    TaskOrder: withDefault(oneOf("FIFO", "LIFO"), "FIFO"),
    ReservationActivitySid: withDefault(sidOrNothing("WA"), null),
    AssignmentActivitySid: withDefault(sidOrNothing("WA"), null),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
    checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
    checkQueueName(values.FriendlyName, workspace);
    checkLimit("taskQueues", workspace.taskQueues.size, services.limits, `workspace ${workspace.sid}`);
    const queue = workspace.taskQueues.add({
      ...newResource("WQ", values.FriendlyName, services),
      targetWorkers: values.TargetWorkers,
      maxReservedWorkers: values.MaxReservedWorkers,
      taskOrder: values.TaskOrder,
      reservationActivitySid: values.ReservationActivitySid,
      assignmentActivitySid: values.AssignmentActivitySid,
    });
    workspace.router.putTaskQueue(toRoutingQueue(queue));
    services.emit(workspace, taskQueueEvent("created", queue));
    return created(renderTaskQueue(queue, workspace, request.base));
  },
});
