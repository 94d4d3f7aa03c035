import type { Reservation, Task, Time, Worker, WorkerChannel } from "./records.js";
/** The types of routing events, by their names in Twilio. See V-1. */
export type RoutingEventType = "task.created" | "task.updated" | "task.canceled" | "task.wrapup" | "task.completed" | "task.deleted" | "task.system-deleted" | "reservation.created" | "reservation.accepted" | "reservation.rejected" | "reservation.timeout" | "reservation.canceled" | "reservation.rescinded" | "reservation.wrapup" | "reservation.completed" | "reservation.failed" | "task-queue.entered" | "task-queue.moved" | "task-queue.timeout" | "workflow.entered" | "workflow.target-matched" | "workflow.timeout" | "workflow.skipped" | "worker.created" | "worker.deleted" | "worker.activity.update" | "worker.attributes.update" | "worker.capacity.update" | "worker.channel.availability.update";
/** Why a task enters another target: the last three go through the workflow again. */
export type TargetChange = "timeout" | "skip" | "reservation-failed" | "attributes-updated" | "workflow-updated";
/**
 * A routing event. Its records are live: to keep an event, copy it at once. `queueSid` and `workflowSid`
 * are those at the time of the event.
 */
export interface RoutingEvent {
    readonly type: RoutingEventType;
    readonly time: Time;
    readonly task?: Task;
    readonly worker?: Worker;
    readonly reservation?: Reservation;
    readonly queueSid?: string | null;
    readonly workflowSid?: string | null;
    /** In `worker.activity.update`: the previous activity, and how long it lasted in milliseconds. */
    readonly previousActivitySid?: string;
    readonly timeInPreviousActivity?: number;
    /** In `worker.capacity.update` and `worker.channel.availability.update`. */
    readonly channel?: WorkerChannel;
    readonly previousCapacity?: number;
    /** In `workflow.target-matched`: the index of the filter and of the target, and the filter's name. Not in Twilio's events. */
    readonly filter?: number;
    readonly target?: number;
    readonly filterName?: string;
    /** Their expressions, if they have one. */
    readonly filterExpression?: string;
    readonly targetExpression?: string;
    /** Why the task left the target before; absent for its first target. */
    readonly change?: TargetChange;
    /** The queue and the priority before, in `workflow.target-matched` after a change. */
    readonly previousQueueSid?: string | null;
    readonly previousPriority?: number;
    /** The SID of the worker that a known-worker target asks for. */
    readonly knownWorkerSid?: string;
}
