import { invariant } from "../../language/index.js";
import type { RoutingEvent, RoutingEventType } from "../../routing/index.js";
import type { EmulatorAssumptions } from "../assumptions/index.js";
import type { EventDraft, EventFields } from "./event-draft.js";
import { type RoutingContext, toRoutingFields } from "./routing-fields.js";

type Choice = Pick<EmulatorAssumptions, "reservationEvents">;

/**
 * Converts a routing event. Its resource is the reservation, an option (V-5), or the task if it has one, also for steps of a
 * workflow (V-6); otherwise the worker.
 */
export function toRoutingDraft(event: RoutingEvent, context: RoutingContext, choice: Choice): EventDraft {
  const fields = toRoutingFields(event, context);
  return { type: event.type, ...toResource(event, choice), description: describe(event.type, fields), fields };
}

function toResource({ task, worker, reservation }: RoutingEvent, { reservationEvents }: Choice) {
  if (reservation !== undefined && reservationEvents === "reservation") {
    return { resourceType: "reservation", resourceSid: reservation.sid } as const;
  }
  const subject = task ?? worker;
  invariant(subject !== undefined, "a routing event has a task or a worker");
  return { resourceType: task ? "task" : "worker", resourceSid: subject.sid } as const;
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

/** Counts from 1, as people do. */
function describeStep(fields: EventFields): string {
  const { WorkflowFilterIndex: filter, WorkflowFilterName: name, WorkflowTargetIndex: target } = fields;
  if (typeof filter !== "number" || typeof target !== "number") return "";
  const named = name === undefined ? `filter ${filter + 1}` : `filter '${name}'`;
  const queue = `TaskQueue ${fields.WorkflowFilterTargetName}`;
  return `: ${filter < 0 ? "default filter" : `${named}, target ${target + 1}`}, ${queue}`;
}

function describeTask(type: RoutingEventType, fields: EventFields, task: string, reservation: string): string {
  const [subject = "", what = ""] = type.split(".");
  switch (subject) {
    case "task-queue":
      return `${task} ${what} TaskQueue ${fields.TaskQueueName}`;
    case "workflow":
      return `${task} ${what.replace("-", " ")} in Workflow ${fields.WorkflowName}${describeStep(fields)}`;
    case "reservation":
      return `${reservation} ${what} for ${task}`;
    default:
      return `${task} ${what.replace("-", " ")}${fields.Reason === undefined ? "" : `: ${fields.Reason}`}`;
  }
}
