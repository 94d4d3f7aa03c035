import type { JsonObject } from "../../language/index.js";
import type { RoutingOptions } from "./assumptions.js";
import type { RoutingEvent } from "./event.js";
import type {
  Activity,
  Reservation,
  Snapshot,
  Task,
  TaskChannel,
  TaskQueue,
  Time,
  Worker,
  WorkerChannel,
  Workflow,
  WorkflowVersion,
  WorkspaceSettings,
} from "./records.js";

/** What a router is given: it has no clock, no randomness and no way out of its own. */
export interface RouterContext {
  /** The present time; never goes back. */
  now(): Time;
  createSid(prefix: "WK" | "WC" | "WT" | "WR"): string;
  /** Takes each event as it happens, in causal order. Must not call the router. */
  emit(event: RoutingEvent): void;
  /** Takes each record that was made or changed, at least once before the command returns. Default: nobody. */
  readonly changes?: RecordChanges;
}

export interface RecordChanges {
  put(kind: "worker", record: Worker): void;
  put(kind: "task", record: Task): void;
  put(kind: "reservation", record: Reservation): void;
  put(kind: "version", record: WorkflowVersion): void;
  /** Of a version the id is `<workflow SID>/<version>`. */
  remove(kind: "worker" | "task" | "reservation" | "version", id: string): void;
}

export interface NewWorker {
  readonly friendlyName: string;
  /** JSON text of an object; default `{}`. */
  readonly attributes?: string;
  /** Default: the workspace's default activity. */
  readonly activitySid?: string;
}

export interface NewTask {
  /** Null only with a {@link routingTarget} that is a worker or a queue. */
  readonly workflowSid: string | null;
  readonly attributes?: string;
  readonly channelSid: string;
  readonly priority?: number;
  /** Seconds; default 86,400. */
  readonly timeout?: number;
  readonly virtualStart?: Time;
  readonly routingTarget?: string;
  /** Default: true where the routing target is a worker. */
  readonly ignoreCapacity?: boolean;
  /** Of a task bound to a worker: the queue it is shown in. */
  readonly queueSid?: string;
}

/**
 * Routes the tasks of one workspace to its workers. Every command works at once and to its end: when it returns, all
 * that follows from it at this moment has happened. What takes time is done by {@link advance}, when {@link nextDue} says.
 *
 * Commands take what was checked before: SIDs of things that are there, attributes that are JSON objects. They throw
 * {@link Refusal} where the state forbids them, and nothing else.
 */
export interface Router {
  configure(settings: WorkspaceSettings): void;
  putActivity(activity: Activity): void;
  /** @throws Refusal `activity-busy` while workers are in it */
  removeActivity(sid: string): void;
  putTaskChannel(channel: TaskChannel): void;
  removeTaskChannel(sid: string): void;
  /** Membership of every worker is found anew where `targetWorkers` differs. */
  putTaskQueue(queue: TaskQueue): void;
  /** @throws Refusal `queue-busy` while tasks may still be processed in it, also by an older version of a workflow */
  removeTaskQueue(sid: string): void;
  /**
   * New tasks go by the new configuration at once. Those that are pending keep the old one, unless they are told to be
   * evaluated again. *documented* (Workflow resource page)
   */
  putWorkflow(workflow: Workflow, reEvaluateTasks?: boolean): void;
  /** @throws Refusal `workflow-busy` while it has pending or reserved tasks. *documented* */
  removeWorkflow(sid: string): void;

  createWorker(worker: NewWorker): Worker;
  updateWorker(
    sid: string,
    changes: {
      readonly friendlyName?: string;
      readonly attributes?: string;
      readonly activitySid?: string;
      /** Only with an activity that is unavailable. */
      readonly rejectPendingReservations?: boolean;
    },
  ): Worker;
  /** @throws Refusal `worker-available`, `worker-busy` */
  deleteWorker(sid: string): void;
  updateWorkerChannel(
    workerSid: string,
    channelSid: string,
    changes: { readonly capacity?: number; readonly available?: boolean },
  ): WorkerChannel;

  /** @throws Refusal `no-route` where no filter matches and there is no default filter; no task is made then */
  createTask(task: NewTask): Task;
  updateTask(
    sid: string,
    changes: {
      readonly attributes?: string;
      readonly priority?: number;
      readonly virtualStart?: Time;
      readonly channelSid?: string;
    },
  ): Task;
  /** @throws Refusal `not-cancelable` unless pending or reserved */
  cancelTask(sid: string, reason: string): Task;
  /** @throws Refusal `not-assigned` */
  wrapTask(sid: string, reason?: string): Task;
  /** @throws Refusal `not-completable` unless assigned or wrapping */
  completeTask(sid: string, reason: string): Task;
  /** Also while a worker has it: its reservation is completed then (O-112). */
  deleteTask(sid: string): void;

  /** @throws Refusal `reservation-not-pending`, `reservation-rescinded` */
  acceptReservation(sid: string): Reservation;
  /** @param activitySid where the worker goes; default: it stays as it is */
  rejectReservation(sid: string, activitySid?: string): Reservation;
  /** What follows when neither callback URL answers, or a call could not be set up. */
  cancelReservation(sid: string): Reservation;
  /** Stops the reservation's clock while a call is being set up (routing sheet 5.2, "onHold"). */
  holdReservation(sid: string): Reservation;
  wrapReservation(sid: string): Reservation;
  completeReservation(sid: string): Reservation;

  /** When something is due next; undefined while nothing is. */
  nextDue(): Time | undefined;
  /** Does all that is due by now, in the order of its times. */
  advance(): void;

  readonly workers: RecordView<Worker>;
  readonly tasks: RecordView<Task>;
  readonly reservations: RecordView<Reservation>;
  reservationsOfTask(taskSid: string): readonly Reservation[];
  reservationsOfWorker(workerSid: string): readonly Reservation[];
  /** Workers whose attributes match the queue's expression, whatever they are doing. */
  workersOfQueue(queueSid: string): Iterable<Worker>;
  /**
   * The worker as expressions see it.
   *
   * @throws Refusal `gone`
   */
  scopeOfWorker(workerSid: string): JsonObject;
  queuesOfWorker(workerSid: string): readonly string[];
  /** Tasks that are pending, reserved, assigned or wrapping in a queue. */
  tasksOfQueue(queueSid: string): Iterable<Task>;
  tasksOfWorkflow(workflowSid: string): Iterable<Task>;
}

/** Records of one kind in the order of their creation. */
export interface RecordView<Item> extends Iterable<Item> {
  readonly size: number;
  get(sid: string): Item | undefined;
}

/** @param kept what an earlier router of this workspace knew: see {@link Snapshot} */
export type CreateRouter = (context: RouterContext, options?: Partial<RoutingOptions>, kept?: Snapshot) => Router;
