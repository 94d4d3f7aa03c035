/** Milliseconds since 1970. */
export type Time = number;
/** The settings of a workspace that routing depends on. */
export interface WorkspaceSettings {
    /** False: single-tasking, where a worker has at most one task, independent of its channels. */
    readonly multiTaskEnabled: boolean;
    /** Which queues come first for a worker of both orders. R-56 */
    readonly prioritizeQueueOrder: QueueOrder;
    /** The activity of a new worker. */
    readonly defaultActivitySid: string;
    /** The activity of a worker after a reservation timed out. */
    readonly timeoutActivitySid: string;
}
export type QueueOrder = "FIFO" | "LIFO";
export interface Activity {
    readonly sid: string;
    readonly friendlyName: string;
    readonly available: boolean;
}
export interface TaskChannel {
    readonly sid: string;
    readonly uniqueName: string;
    readonly channelOptimizedRouting: boolean;
}
export interface TaskQueue {
    readonly sid: string;
    readonly friendlyName: string;
    /** An expression over worker attributes. */
    readonly targetWorkers: string;
    /** 1 to 50: how many workers are offered a task at the same time. */
    readonly maxReservedWorkers: number;
    readonly taskOrder: QueueOrder;
    /** The activity of a worker with a pending reservation, and with an accepted one; in single-tasking only. */
    readonly reservationActivitySid: string | null;
    readonly assignmentActivitySid: string | null;
}
export interface Workflow {
    readonly sid: string;
    readonly friendlyName: string;
    /** TaskRouter's JSON, `{"task_routing": …}`, already checked: queues are SIDs. */
    readonly configuration: string;
    /** Seconds until an unanswered reservation times out. */
    readonly taskReservationTimeout: number;
}
export type TaskStatus = "pending" | "reserved" | "assigned" | "wrapping" | "completed" | "canceled";
export type ReservationStatus = "pending" | "accepted" | "rejected" | "timeout" | "canceled" | "rescinded" | "wrapping" | "completed";
/**
 * A worker. Records are plain data that can be stored as JSON. They are live: the router changes them, and everybody else
 * reads their present state.
 */
export interface Worker {
    readonly sid: string;
    readonly friendlyName: string;
    /** JSON text of an object, as received. */
    readonly attributes: string;
    readonly activitySid: string;
    readonly dateCreated: Time;
    readonly dateUpdated: Time;
    readonly dateStatusChanged: Time;
    /** The time of the last assignment; before the first one, the time of becoming available. */
    readonly idleSince: Time;
    /** The order of idle workers: the longest idle one has the least number. */
    readonly idleOrder: number;
    /** True since the first assignment. */
    readonly hasBeenAssigned?: boolean;
    /** Raised by each real change and by each reservation (H-26). */
    readonly version: number;
    /** One per task channel of the workspace, by the SID of the task channel. */
    readonly channels: Readonly<Record<string, WorkerChannel>>;
    /** The order of creation in the workspace. */
    readonly order: number;
}
export interface WorkerChannel {
    readonly sid: string;
    readonly channelSid: string;
    /** 0 to 50; default 1. */
    readonly capacity: number;
    readonly available: boolean;
    /** Reservations that take capacity: pending, accepted or wrapping. */
    readonly taken: number;
    /** Accepted and wrapping reservations. */
    readonly assigned: number;
    /** Like that of the worker, but for assignments on this channel only: the order of workers on an optimized channel. */
    readonly idleOrder: number;
    readonly dateCreated: Time;
    readonly dateUpdated: Time;
}
/** The position of a task in its workflow. */
export interface Position {
    /** The index of the filter, from 0; -1 is the default filter. */
    readonly filter: number;
    /** The index of the target in its filter, from 0. */
    readonly target: number;
    /** When the task leaves the target; absent if the target has no timeout. */
    readonly deadline?: Time;
    /** The time from which deadlines count: the creation of the task or, in a later filter, the time it entered that. */
    readonly entered: Time;
}
export interface Task {
    readonly sid: string;
    /** Null for a task whose routing target is a worker or a queue. */
    readonly workflowSid: string | null;
    /** The configuration that routes the task: see {@link WorkflowVersion}. */
    readonly workflowVersion: number;
    readonly status: TaskStatus;
    readonly attributes: string;
    /** The priority given at creation, or that of the last target that had one. 0 to 2,147,483,647. */
    readonly priority: number;
    readonly channelSid: string;
    readonly queueSid: string | null;
    /** Absent if the task is not in a target of a workflow. */
    readonly position?: Position;
    /** Seconds after creation at which the task is canceled unless it is assigned. */
    readonly timeout: number;
    readonly dateCreated: Time;
    readonly dateUpdated: Time;
    readonly queueEntered: Time | null;
    /** Tasks of one priority are ordered by it. Default: {@link dateCreated}. */
    readonly virtualStart: Time;
    /** The order of creation in the workspace, which breaks ties. */
    readonly order: number;
    /** Why the task was canceled or completed. */
    readonly reason: string | null;
    /** The SID of a worker, queue or workflow to which the task is bound. */
    readonly routingTarget: string | null;
    readonly ignoreCapacity: boolean;
    /** How many times the task went from pending to reserved. */
    readonly moves: number;
    /** When the task was assigned, completed or canceled: the start of the time until its removal. */
    readonly since?: Time;
    readonly version: number;
}
export interface Reservation {
    readonly sid: string;
    readonly taskSid: string;
    readonly workerSid: string;
    readonly workerName: string;
    readonly queueSid: string | null;
    readonly workflowSid: string | null;
    readonly channelSid: string;
    readonly status: ReservationStatus;
    readonly dateCreated: Time;
    readonly dateUpdated: Time;
    /** When the reservation times out; absent while it is on hold, and after an answer. */
    readonly expires?: Time | undefined;
    /** The activity of a single-tasking worker before the reservation. */
    readonly previousActivitySid?: string;
    readonly version: number;
    /** The order of creation in the workspace. */
    readonly order: number;
}
/** A configuration that routes tasks. Tasks that were created before an update keep their version. */
export interface WorkflowVersion {
    readonly workflowSid: string;
    readonly version: number;
    readonly configuration: string;
    readonly taskReservationTimeout: number;
}
/** Every record that a router created, as stored by its caller. */
export interface Snapshot {
    readonly workers: readonly Worker[];
    readonly tasks: readonly Task[];
    readonly reservations: readonly Reservation[];
    readonly versions: readonly WorkflowVersion[];
}
/** A workspace with every record that an earlier router of it created. */
export interface StoredWorkspace extends Snapshot {
    readonly settings: WorkspaceSettings;
    readonly activities: readonly Activity[];
    readonly taskChannels: readonly TaskChannel[];
    readonly taskQueues: readonly TaskQueue[];
    readonly workflows: readonly Workflow[];
}
