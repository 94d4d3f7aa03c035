import type { Reservation, Task, Time, Worker, WorkerChannel } from "./records.js";

/** What happens by routing; the names are those of Twilio's events. *documented* (Twilio, event reference) */
export type RoutingEventType =
  | "task.created"
  | "task.updated"
  | "task.canceled"
  | "task.wrapup"
  | "task.completed"
  | "task.deleted"
  | "task.system-deleted"
  | "reservation.created"
  | "reservation.accepted"
  | "reservation.rejected"
  | "reservation.timeout"
  | "reservation.canceled"
  | "reservation.rescinded"
  | "reservation.wrapup"
  | "reservation.completed"
  | "reservation.failed"
  | "task-queue.entered"
  | "task-queue.moved"
  | "task-queue.timeout"
  | "workflow.entered"
  | "workflow.target-matched"
  | "workflow.timeout"
  | "workflow.skipped"
  | "worker.created"
  | "worker.deleted"
  | "worker.activity.update"
  | "worker.attributes.update"
  | "worker.capacity.update"
  | "worker.channel.availability.update";

/**
 * One thing that happened. The records are the live ones: whoever keeps an event takes out what it needs before it
 * returns. `queueSid` and `workflowSid` are those at that moment.
 */
export interface RoutingEvent {
  readonly type: RoutingEventType;
  readonly time: Time;
  readonly task?: Task;
  readonly worker?: Worker;
  readonly reservation?: Reservation;
  readonly queueSid?: string | null;
  readonly workflowSid?: string | null;
  /** Of `worker.activity.update`: the activity before, and how long it lasted, in milliseconds. */
  readonly previousActivitySid?: string;
  readonly timeInPreviousActivity?: number;
  /** Of `worker.capacity.update` and `worker.channel.availability.update`. */
  readonly channel?: WorkerChannel;
  readonly previousCapacity?: number;
  /** Of `workflow.target-matched`: place in the configuration, and the filter's name. Not in Twilio's events. */
  readonly filter?: number;
  readonly target?: number;
  readonly filterName?: string;
  /** The SID that a known-worker target looked for. */
  readonly knownWorkerSid?: string;
}
