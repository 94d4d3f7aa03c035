import type { Workspace } from "../../resources/workspace.js";
import { toRoutingQueue, toRoutingWorkflow } from "../../router/to-routing.js";
import { newResource } from "../new-resource.js";
import type { Services } from "../operation.js";

/** What `Template=FIFO` adds: one queue and one workflow onto it, with no callback URL (*observed*, api sheet, section 6). */
export function applyFifoTemplate(workspace: Workspace, services: Services): void {
  const queue = workspace.taskQueues.add({
    ...newResource("WQ", "Sample Queue", services),
    targetWorkers: "1==1",
    maxReservedWorkers: 1,
    taskOrder: "FIFO",
    reservationActivitySid: null,
    assignmentActivitySid: null,
  });
  const filters = [{ expression: "1==1", targets: [{ queue: queue.sid, priority: 0 }] }];
  const workflow = workspace.workflows.add({
    ...newResource("WW", "Default Fifo Workflow", services),
    configuration: JSON.stringify({ task_routing: { filters } }),
    queueSids: new Set([queue.sid]),
    assignmentCallbackUrl: null,
    fallbackAssignmentCallbackUrl: null,
    taskReservationTimeout: 120,
  });
  workspace.router.putTaskQueue(toRoutingQueue(queue));
  workspace.router.putWorkflow(toRoutingWorkflow(workflow));
}
