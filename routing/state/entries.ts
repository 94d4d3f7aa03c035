import type { JsonObject } from "../../language/index.js";
import type { CompiledTarget, CompiledWorkflow } from "../compile/compile-workflow.js";
import type { Test } from "../compile/expressions.js";
import type {
  QueueOrder,
  Reservation,
  Task,
  TaskQueue,
  Time,
  Worker,
  Workflow,
  WorkflowVersion,
} from "../contract/records.js";
import type { SortedList } from "./sorted-list.js";

// Records with what is derived from them. All of it can be made again from the records alone.

/** Nothing is due. */
export const NEVER = Number.POSITIVE_INFINITY;

/** What a clock runs for. */
export type Timed = TaskEntry | ReservationEntry;

export interface TaskEntry {
  readonly kind: "task";
  readonly record: Task;
  /** When something happens to it by itself. */
  due: Time;
  /** Parsed when first asked for. */
  attributes: JsonObject | undefined;
  queue: QueueEntry | undefined;
  version: VersionEntry | undefined;
  /** The target it stands in, by its position. */
  target: CompiledTarget | undefined;
  /** Where it waits for workers. */
  bucket: Bucket | undefined;
  /** It was routed just now, and is to be offered to workers; by `enter` it may skip its target. */
  fresh: "no" | "offer" | "enter";
  readonly reservations: ReservationEntry[];
}

export interface ReservationEntry {
  readonly kind: "reservation";
  readonly record: Reservation;
  due: Time;
  readonly task: TaskEntry;
  readonly worker: WorkerEntry;
}

export interface WorkerEntry {
  readonly record: Worker;
  attributes: JsonObject | undefined;
  /** What expressions see of it; made when first asked for. */
  scope: JsonObject | undefined;
  readonly queues: Set<QueueEntry>;
  /** Task channels on which it can be offered a task. */
  readonly free: Set<string>;
  /** Reservations that are pending, accepted or wrapping. */
  readonly open: Set<ReservationEntry>;
  /** All that are kept, in the order of their creation. */
  readonly reservations: Set<ReservationEntry>;
  /** Tasks that are for nobody else, and wait. */
  readonly bound: Bucket;
}

export interface QueueEntry {
  readonly sid: string;
  /** Absent while only a configuration or a task speaks of it. */
  record: TaskQueue | undefined;
  order: QueueOrder;
  test: Test | undefined;
  readonly workers: Set<WorkerEntry>;
  /** What `skip_if` sees: workers by activity, and in sum. */
  readonly counts: JsonObject;
  /** By task channel: workers that can be offered a task, in the order in which they come; made when first asked for. */
  readonly free: Map<string, SortedList<WorkerEntry>>;
  /** By task channel, and apart those that ignore capacity: tasks that wait. */
  readonly lines: Map<string, Line>;
  /** How many tasks wait in {@link lines}. */
  waiting: number;
  /** Tasks that are pending, reserved, assigned or wrapping. */
  readonly tasks: Set<TaskEntry>;
}

/** Tasks of one queue and channel that wait, divided by who may take them. */
export interface Line {
  /** Its tasks are for workers of the queue whatever they are doing. */
  readonly ignoresCapacity: boolean;
  /** For every worker of the queue that an expression takes. */
  readonly open: Buckets;
  /** For known workers: by `sid` or `friendlyName` and the value, then as {@link open}. */
  readonly known: Map<string, Buckets>;
}

/** By the test, or by its text with the attributes it looks at. */
export type BucketKey = object | string;
export type Buckets = Map<BucketKey, Bucket>;

/** Tasks that the same workers may take: whoever takes one of them could take them all. */
export interface Bucket {
  /** Absent: whoever is in the queue. */
  readonly test: Test | undefined;
  readonly tasks: SortedList<TaskEntry>;
  /** Takes it out of its line once it is empty. */
  readonly close: () => void;
  readonly queue: QueueEntry | undefined;
}

export interface WorkflowEntry {
  readonly sid: string;
  record: Workflow | undefined;
  current: VersionEntry | undefined;
  readonly versions: Map<number, VersionEntry>;
  /** Tasks that are pending, reserved, assigned or wrapping. */
  readonly tasks: Set<TaskEntry>;
}

export interface VersionEntry {
  readonly record: WorkflowVersion;
  readonly compiled: CompiledWorkflow;
  readonly workflow: WorkflowEntry;
  /** How many pending and reserved tasks are routed by it. */
  uses: number;
}
