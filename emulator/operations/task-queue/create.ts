import { renderTaskQueue, taskQueueKind } from "../../resources/task-queue.js";
import { toRoutingQueue } from "../../router/to-routing.js";
import { checkActivity } from "../check-activity.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { checkQueueName } from "./check-name.js";
import { taskQueueEvent } from "./events.js";

export const createTaskQueue = defineOperation({
  key: "TaskQueue-Create",
  method: "POST",
  path: taskQueueKind.listPath,
  parameters: taskQueueKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
    checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
    checkQueueName(values.FriendlyName, workspace);
    checkLimit("taskQueues", workspace.taskQueues.size, services.limits, `workspace ${workspace.sid}`);
    const queue = workspace.taskQueues.add(newResource(taskQueueKind, taskQueueKind.toCreated(values), services));
    workspace.router.putTaskQueue(toRoutingQueue(queue));
    services.emit(workspace, taskQueueEvent("created", queue));
    return created(queue, renderTaskQueue(queue, workspace, request.base));
  },
});
