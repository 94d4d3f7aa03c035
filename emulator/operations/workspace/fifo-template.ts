import { taskQueueKind } from "../../resources/task-queue.js";
import { workflowKind } from "../../resources/workflow.js";
import type { Workspace } from "../../resources/workspace.js";
import { toRoutingQueue, toRoutingWorkflow } from "../../router/to-routing.js";
import { newResource } from "../new-resource.js";
import type { Services } from "../operation.js";

/** Adds the objects of `Template=FIFO`: one queue, and one workflow to it without a callback URL (O-3). */
export function applyFifoTemplate(workspace: Workspace, services: Services): void {
  const queue = workspace.taskQueues.add(
    newResource(taskQueueKind, { ...taskQueueKind.defaults, friendlyName: "Sample Queue" }, services),
  );
  const filters = [{ expression: "1==1", targets: [{ queue: queue.sid, priority: 0 }] }];
  const workflow = workspace.workflows.add({
    ...newResource(
      workflowKind,
      {
        ...workflowKind.defaults,
        friendlyName: "Default Fifo Workflow",
        configuration: JSON.stringify({ task_routing: { filters } }),
      },
      services,
    ),
    queueSids: new Set([queue.sid]),
  });
  workspace.router.putTaskQueue(toRoutingQueue(queue));
  workspace.router.putWorkflow(toRoutingWorkflow(workflow));
}
