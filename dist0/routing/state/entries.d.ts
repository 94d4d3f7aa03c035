import type { JsonObject } from "../../language/index.js";
import type { CompiledTarget, CompiledWorkflow } from "../compile/compile-workflow.js";
import type { Test } from "../compile/expressions.js";
import type { QueueOrder, Reservation, Task, TaskQueue, Time, Worker, Workflow, WorkflowVersion } from "../contract/records.js";
import type { SortedList } from "./sorted-list.js";
/** Records are read-only to everybody but the module of this folder that changes their kind. */
export type Writable<Item> = {
    -readonly [Name in keyof Item]: Item[Name];
};
/** The due time of an entry that waits for nothing. */
export declare const NEVER: number;
/** Entries that a timer can run for. */
export type Timed = TaskEntry | ReservationEntry;
export interface TaskEntry {
    readonly kind: "task";
    readonly record: Task;
    /** When the task's timer fires. */
    due: Time;
    /** Parsed when first needed. */
    attributes: JsonObject | undefined;
    queue: QueueEntry | undefined;
    /** The configuration that routes the task; only while it is pending or reserved. */
    version: VersionEntry | undefined;
    /** The target the task is in. */
    target: CompiledTarget | undefined;
    /** Where the task waits for workers. */
    bucket: Bucket | undefined;
    readonly reservations: ReservationEntry[];
}
export interface ReservationEntry {
    readonly kind: "reservation";
    readonly record: Reservation;
    /** When the reservation times out. */
    due: Time;
    readonly task: TaskEntry;
    readonly worker: WorkerEntry;
}
export interface WorkerEntry {
    readonly record: Worker;
    /** Parsed when first needed. */
    attributes: JsonObject | undefined;
    /** The worker as expressions see it; built when first needed. */
    scope: JsonObject | undefined;
    readonly queues: Set<QueueEntry>;
    /** SIDs of the task channels on which the worker can be offered a task. */
    readonly free: Set<string>;
    /** Pending, accepted and wrapping reservations. */
    readonly open: Set<ReservationEntry>;
    /** All reservations, in order of creation. */
    readonly reservations: Set<ReservationEntry>;
    /** Waiting tasks whose routing target is this worker. */
    readonly bound: Bucket;
}
export interface QueueEntry {
    readonly sid: string;
    /** Undefined until the queue itself is put; a configuration or a task may refer to it earlier. */
    record: TaskQueue | undefined;
    order: QueueOrder;
    /** Decides which workers belong to the queue; undefined: none. */
    test: Test | undefined;
    readonly workers: Set<WorkerEntry>;
    /** The numbers that `skip_if` sees: workers per activity SID, and the totals. */
    readonly counts: Record<string, number>;
    /** By task channel SID: workers that can be offered a task, the longest idle first; built when first needed. */
    readonly free: Map<string, SortedList<WorkerEntry>>;
    readonly lines: Lines;
    /** The number of tasks in {@link lines}. */
    waiting: number;
    /** Pending, reserved, assigned and wrapping tasks. */
    readonly tasks: Set<TaskEntry>;
}
/** The waiting tasks of a queue, by task channel SID. */
export interface Lines {
    /** Tasks for workers that have capacity. */
    readonly withinCapacity: Map<string, Line>;
    /** Tasks that ignore capacity. */
    readonly beyondCapacity: Map<string, Line>;
}
/** The waiting tasks of one queue and channel, divided by the workers that may take them. */
export interface Line {
    /** Tasks for every worker of the queue. */
    readonly open: Buckets;
    /** Tasks for a known worker, by its SID. */
    readonly bySid: Map<string, Buckets>;
    /** Tasks for a known worker, by its friendly name. */
    readonly byFriendlyName: Map<string, Buckets>;
}
/** By the target's expression, then by the task attributes it reads, as JSON. */
export type Buckets = Map<Test | undefined, Map<string, Bucket>>;
/** Tasks that exactly the same workers may take. */
export interface Bucket {
    /** The target's expression; undefined: every worker of the queue passes. */
    readonly test: Test | undefined;
    readonly tasks: SortedList<TaskEntry>;
    /** Removes the bucket once it is empty. */
    readonly close: () => void;
    /** Undefined for tasks that are bound to a worker. */
    readonly queue: QueueEntry | undefined;
}
export interface WorkflowEntry {
    readonly sid: string;
    /** Undefined until the workflow itself is put; a restored task may refer to it earlier. */
    record: Workflow | undefined;
    current: VersionEntry | undefined;
    readonly versions: Map<number, VersionEntry>;
    /** Pending, reserved, assigned and wrapping tasks. */
    readonly tasks: Set<TaskEntry>;
}
export interface VersionEntry {
    readonly record: WorkflowVersion;
    readonly compiled: CompiledWorkflow;
    readonly workflow: WorkflowEntry;
    /** The number of pending and reserved tasks that are routed by this version. */
    uses: number;
}
