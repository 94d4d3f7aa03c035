import type { EventDraft } from "../../callbacks/event.js";
import type { TaskQueue } from "../../resources/task-queue.js";

export function taskQueueEvent(change: "created" | "deleted" | "expression.updated", queue: TaskQueue): EventDraft {
  return {
    type: `task-queue.${change}`,
    resourceType: "task-queue",
    resourceSid: queue.sid,
    description: `TaskQueue ${queue.friendlyName} ${change.replace(".", " ")}`,
    fields: { TaskQueueSid: queue.sid, TaskQueueName: queue.friendlyName, TaskQueueExpression: queue.targetWorkers },
  };
}
