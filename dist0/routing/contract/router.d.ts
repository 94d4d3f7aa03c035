import type { JsonObject } from "../../language/index.js";
import type { RoutingOptions } from "./assumptions.js";
import type { RoutingEvent } from "./event.js";
import type { Activity, Reservation, StoredWorkspace, Task, TaskChannel, TaskQueue, Time, Worker, WorkerChannel, Workflow, WorkflowVersion, WorkspaceSettings } from "./records.js";
/** The surroundings of a router, which has no clock, no randomness and no output of its own. */
export interface RouterContext {
    /** The present time; never goes back. */
    now(): Time;
    createSid(prefix: "WK" | "WC" | "WT" | "WR"): string;
    /** Receives each event as it happens, in causal order. It must not call the router. */
    emit(event: RoutingEvent): void;
    /** Receives each record that a command created, changed or removed, before the command returns. Default: none. */
    readonly changes?: RecordChanges;
}
export interface RecordChanges {
    put(kind: "worker", record: Worker): void;
    put(kind: "task", record: Task): void;
    put(kind: "reservation", record: Reservation): void;
    put(kind: "version", record: WorkflowVersion): void;
    /** @param id the SID; `<workflow SID>/<version>` for a version */
    remove(kind: "worker" | "task" | "reservation" | "version", id: string): void;
}
export interface NewWorker {
    readonly friendlyName: string;
    /** JSON text of an object; default `{}`. */
    readonly attributes?: string;
    /** Default: the workspace's default activity. */
    readonly activitySid?: string;
}
export interface WorkerChanges {
    readonly friendlyName?: string;
    readonly attributes?: string;
    readonly activitySid?: string;
    /** Has an effect only if the worker's activity is unavailable afterwards. */
    readonly rejectPendingReservations?: boolean;
}
export interface WorkerChannelChanges {
    readonly capacity?: number;
    readonly available?: boolean;
}
export interface NewTask {
    /** Null only if {@link routingTarget} is a worker or a queue. */
    readonly workflowSid: string | null;
    readonly attributes?: string;
    readonly channelSid: string;
    readonly priority?: number;
    /** Seconds; default 86,400. */
    readonly timeout?: number;
    readonly virtualStart?: Time;
    readonly routingTarget?: string;
    /** Default: true if the routing target is a worker. */
    readonly ignoreCapacity?: boolean;
    /** The queue of a task whose routing target is a worker. */
    readonly queueSid?: string;
}
export interface TaskChanges {
    readonly attributes?: string;
    readonly priority?: number;
    readonly virtualStart?: Time;
    readonly channelSid?: string;
}
/** The end of a task, or of the work on it, as its caller describes it. */
export interface TaskEnding {
    /** Default: the task keeps its reason (O-110). */
    readonly reason?: string;
    /** New attributes, which apply together with the end (O-109). They do not send the task through its workflow again. */
    readonly attributes?: string;
}
/**
 * Routes the tasks of one workspace to its workers. When a command returns, everything that follows from it at this moment
 * has happened. Timers are fired by {@link advance}; {@link nextDue} says when the next one is due.
 *
 * Arguments must have been checked: SIDs exist, attributes are JSON objects. A command throws a {@link Refusal} if the present
 * state forbids it, and no other error.
 */
export interface Router {
    configure(settings: WorkspaceSettings): void;
    putActivity(activity: Activity): void;
    /** @throws Refusal `activity-busy` while workers are in it */
    removeActivity(sid: string): void;
    putTaskChannel(channel: TaskChannel): void;
    removeTaskChannel(sid: string): void;
    /** If `targetWorkers` differs, the workers of the queue are determined again. */
    putTaskQueue(queue: TaskQueue): void;
    /** @throws Refusal `queue-busy` while tasks may still be processed in it, also by an older version of a workflow */
    removeTaskQueue(sid: string): void;
    /**
     * The new configuration routes new tasks. Pending tasks keep the old one, unless they are evaluated again.
     */
    putWorkflow(workflow: Workflow, reEvaluateTasks?: boolean): void;
    /** @throws Refusal `workflow-busy` while it has pending or reserved tasks (O-57) */
    removeWorkflow(sid: string): void;
    createWorker(worker: NewWorker): Worker;
    updateWorker(sid: string, changes: WorkerChanges): Worker;
    /** @throws Refusal `worker-available`, `worker-busy` */
    deleteWorker(sid: string): void;
    updateWorkerChannel(workerSid: string, channelSid: string, changes: WorkerChannelChanges): WorkerChannel;
    /** @throws Refusal `no-route` if no filter matches and there is no default filter; no task is created then */
    createTask(task: NewTask): Task;
    updateTask(sid: string, changes: TaskChanges): Task;
    /** @throws Refusal `not-cancelable` unless pending or reserved */
    cancelTask(sid: string, ending?: TaskEnding): Task;
    /** @throws Refusal `not-assigned` */
    wrapTask(sid: string, ending?: TaskEnding): Task;
    /** @throws Refusal `not-completable` unless assigned or wrapping */
    completeTask(sid: string, ending?: TaskEnding): Task;
    /** Possible while a worker has the task, too: its reservation is completed then (O-112). */
    deleteTask(sid: string): void;
    /** @throws Refusal `reservation-not-pending`, `reservation-rescinded` */
    acceptReservation(sid: string): Reservation;
    /** @param activitySid the worker's next activity; default: it stays in its own */
    rejectReservation(sid: string, activitySid?: string): Reservation;
    /**
     * Frees the task of an accepted reservation, which ends as rejected.
     *
     * @throws Refusal `reservation-not-accepted`
     */
    giveBackReservation(sid: string): Reservation;
    /** Used if neither callback URL answers, or a call could not be set up. */
    cancelReservation(sid: string): Reservation;
    /** Stops the reservation's timer while a call is set up. */
    holdReservation(sid: string): Reservation;
    wrapReservation(sid: string): Reservation;
    completeReservation(sid: string): Reservation;
    /** Returns when the next timer is due; undefined if none is set. */
    nextDue(): Time | undefined;
    /** Fires all timers that are due, in order of time. */
    advance(): void;
    readonly workers: RecordView<Worker>;
    readonly tasks: RecordView<Task>;
    readonly reservations: RecordView<Reservation>;
    reservationsOfTask(taskSid: string): readonly Reservation[];
    reservationsOfWorker(workerSid: string): readonly Reservation[];
    /** Workers that match the queue's expression, in any activity. */
    workersOfQueue(queueSid: string): Iterable<Worker>;
    /**
     * The worker as expressions see it.
     *
     * @throws Refusal `gone`
     */
    scopeOfWorker(workerSid: string): JsonObject;
    queuesOfWorker(workerSid: string): readonly string[];
    /** Pending, reserved, assigned and wrapping tasks. */
    tasksOfQueue(queueSid: string): Iterable<Task>;
    tasksOfWorkflow(workflowSid: string): Iterable<Task>;
}
/** Records of one kind, in order of creation. */
export interface RecordView<Item> extends Iterable<Item> {
    readonly size: number;
    get(sid: string): Item | undefined;
}
/** @param stored the workspace with the records of an earlier router, which the new one continues */
export type CreateRouter = (context: RouterContext, options?: Partial<RoutingOptions>, stored?: StoredWorkspace) => Router;
