import type { EventDraft } from "../../events/event-draft.js";
import type { TaskQueue } from "../../resources/task-queue.js";

export function taskQueueEvent(change: "created" | "deleted" | "expression.updated", queue: TaskQueue): EventDraft {
  return {
    type: `task-queue.${change}`,
    resourceType: "taskqueue",
    resourceSid: queue.sid,
    // recorded for a change of the expression (V-5)
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
