import { invariant } from "../../language/index.js";
import type { RoutingEvent, RoutingEventType } from "../../routing/index.js";
import type { EventDraft, EventFields } from "./event-draft.js";
import { type RoutingContext, toRoutingFields } from "./routing-fields.js";

/**
 * Converts a routing event. Its resource is the task if it has one, also for reservations (V-5) and for steps of a
 * workflow (V-6); otherwise the worker.
 */
export function toRoutingDraft(event: RoutingEvent, context: RoutingContext): EventDraft {
  const fields = toRoutingFields(event, context);
  const { type, task, worker } = event;
  const subject = task ?? worker;
  invariant(subject !== undefined, "a routing event has a task or a worker");
  return {
    type,
    resourceType: task ? "task" : "worker",
    resourceSid: subject.sid,
    description: describe(type, fields),
    fields,
  };
}

/** Those of `reservation.created` and `worker.activity.update` are recorded (V-11), the others follow them (V-12). */
function describe(type: RoutingEventType, fields: EventFields): string {
  const task = `Task ${fields.TaskSid}`;
  const worker = `Worker ${fields.WorkerName}`;
  const reservation = `Reservation ${fields.ReservationSid}`;
  switch (type) {
    case "reservation.created":
      return `${task} assigned to ${worker} with ${reservation}`;
    case "worker.activity.update":
      return `${worker} updated to ${fields.WorkerActivityName} Activity`;
    case "worker.created":
    case "worker.deleted":
      return `${worker} ${type.slice("worker.".length)}`;
    case "worker.attributes.update":
      return `${worker} attributes updated`;
    case "worker.capacity.update":
      return `${worker} capacity of channel ${fields.TaskChannelUniqueName} updated to ${fields.WorkerChannelCapacity}`;
    case "worker.channel.availability.update":
      return `${worker} channel ${fields.TaskChannelUniqueName} updated to ${fields.WorkerChannelAvailable ? "" : "un"}available`;
    default:
      return describeTask(type, fields, task, reservation);
  }
}

function describeTask(type: RoutingEventType, fields: EventFields, task: string, reservation: string): string {
  const [subject = "", what = ""] = type.split(".");
  switch (subject) {
    case "task-queue":
      return `${task} ${what} TaskQueue ${fields.TaskQueueName}`;
    case "workflow":
      return `${task} ${what.replace("-", " ")} in Workflow ${fields.WorkflowName}`;
    case "reservation":
      return `${reservation} ${what} for ${task}`;
    default:
      return `${task} ${what.replace("-", " ")}${fields.Reason === undefined ? "" : `: ${fields.Reason}`}`;
  }
}
