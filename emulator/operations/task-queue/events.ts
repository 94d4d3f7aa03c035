import type { EventDraft } from "../../events/event-draft.js";
import type { TaskQueue } from "../../resources/task-queue.js";

export function taskQueueEvent(change: "created" | "deleted" | "expression.updated", queue: TaskQueue): EventDraft {
  return {
    type: `task-queue.${change}`,
    resourceType: "taskqueue",
    resourceSid: queue.sid,
    // *observed* for a change of the expression (a handler's sample of 2023), *assumed* for the others
    description:
      change === "expression.updated"
        ? `TaskQueue ${queue.sid} expression updated to '${queue.targetWorkers}'`
        : `TaskQueue ${queue.friendlyName} ${change}`,
    fields: {
      TaskQueueSid: queue.sid,
      TaskQueueName: queue.friendlyName,
      TaskQueueTargetExpression: queue.targetWorkers,
    },
  };
}
