import type { RoutingEvent } from "../../routing/index.js";
/** The routing events that statistics count. */
export declare const KINDS: readonly ["task.created", "task.canceled", "task.completed", "task.deleted", "task.system-deleted", "task-queue.entered", "task-queue.moved", "workflow.timeout", "reservation.created", "reservation.accepted", "reservation.rejected", "reservation.timeout", "reservation.canceled", "reservation.rescinded", "worker.activity.update", "worker.deleted"];
export type CountedKind = (typeof KINDS)[number];
/** A routing event as statistics count it. It is small, because a task has about five of them. */
export interface CountedEvent {
    readonly kind: CountedKind;
    /** Milliseconds since 1970. */
    readonly time: number;
    /** `null` for events of a worker. */
    readonly channelSid: string | null;
    readonly workflowSid: string | null;
    /** The queue it happened in; for a move, the queue that the task leaves. */
    readonly queueSid: string | null;
    /** The worker of the reservation, or of the stay in an activity. */
    readonly workerSid: string | null;
    /** The activity of a stay that ended. */
    readonly activitySid: string | null;
    /** Milliseconds: from the creation of a task until it was accepted or canceled; or the duration of the stay. */
    readonly span: number;
    /** Milliseconds that an accepted task spent in its queue. */
    readonly inQueue: number;
}
/** Selects the events of one workflow, queue or worker; without a SID, those that have any. */
export interface EventScope {
    readonly member: "workflowSid" | "queueSid" | "workerSid";
    readonly sid?: string;
}
/** @returns `undefined` for an event that does not count */
export declare function toCountedEvent(event: RoutingEvent): CountedEvent | undefined;
