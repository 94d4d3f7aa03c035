import type { RoutingEvent, RoutingEventType } from "../contract/event.js";
import type { ReservationEntry, TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";

export type Details = Omit<RoutingEvent, "type" | "time" | "task" | "worker" | "reservation">;

/** Emits an event about a task in its present state. */
export function emitTask({ context, clock }: World, type: RoutingEventType, task: TaskEntry, details?: Details): void {
  const { record } = task;
  const { queueSid, workflowSid } = record;
  context.emit({ type, time: clock.time, task: record, queueSid, workflowSid, ...details });
}

export function emitWorker(
  { context, clock }: World,
  type: RoutingEventType,
  { record }: WorkerEntry,
  details?: Details,
): void {
  context.emit({ type, time: clock.time, worker: record, ...details });
}

/** Emits an event about a reservation, with its task and worker. */
export function emitReservation(
  { context, clock }: World,
  type: RoutingEventType,
  { record: reservation, task, worker }: ReservationEntry,
  details?: Details,
): void {
  const { queueSid, workflowSid } = reservation;
  const subjects = { task: task.record, worker: worker.record, reservation };
  context.emit({ type, time: clock.time, ...subjects, queueSid, workflowSid, ...details });
}
