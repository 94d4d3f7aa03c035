/** Milliseconds since 1970. */
export type Time = number;

/** What a workspace says about routing. */
export interface WorkspaceSettings {
  /** False: the older single-tasking, where a worker has one task at a time whatever its channels say. */
  readonly multiTaskEnabled: boolean;
  /** Which kind of queue a worker of both empties first. *documented* (Twilio, queue ordering) */
  readonly prioritizeQueueOrder: QueueOrder;
  /** Where a new worker begins. */
  readonly defaultActivitySid: string;
  /** Where a worker goes who lets a reservation time out. */
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
  /** 1 to 50: how many workers are offered one task at the same time. */
  readonly maxReservedWorkers: number;
  readonly taskOrder: QueueOrder;
  /** Activities of a reserved and of an assigned worker; single-tasking workspaces only. */
  readonly reservationActivitySid: string | null;
  readonly assignmentActivitySid: string | null;
}

export interface Workflow {
  readonly sid: string;
  readonly friendlyName: string;
  /** TaskRouter's JSON, `{"task_routing": …}`, that was checked before: queues are SIDs. */
  readonly configuration: string;
  /** Seconds until an unanswered reservation times out. */
  readonly taskReservationTimeout: number;
}

export type TaskStatus = "pending" | "reserved" | "assigned" | "wrapping" | "completed" | "canceled";

export type ReservationStatus =
  | "pending"
  | "accepted"
  | "rejected"
  | "timeout"
  | "canceled"
  | "rescinded"
  | "wrapping"
  | "completed";

/**
 * A worker. Records are plain data: they are kept and read back as JSON, and everything that speeds routing up is
 * derived from them. Only the router writes them; whoever reads one sees its present state.
 */
export interface Worker {
  readonly sid: string;
  friendlyName: string;
  /** JSON text of an object, as it was sent. */
  attributes: string;
  activitySid: string;
  readonly dateCreated: Time;
  dateUpdated: Time;
  dateStatusChanged: Time;
  /** Last time of an assignment; before the first one, of becoming available. The longest idle worker has the least. */
  idleSince: Time;
  /** Breaks ties of {@link idleSince}: in the order things happened. */
  idleOrder: number;
  /** True from its first assignment on. */
  hasBeenAssigned?: boolean;
  /** Grows with each real change and with each reservation. *documented* (api sheet 1.2) */
  version: number;
  /** One for each task channel of the workspace, by the channel's SID. */
  readonly channels: Record<string, WorkerChannel>;
  /** Order of creation in the workspace. */
  readonly order: number;
}

export interface WorkerChannel {
  readonly sid: string;
  readonly channelSid: string;
  /** 0 to 50; default 1. */
  capacity: number;
  available: boolean;
  /** Reservations that take capacity: pending, accepted or wrapping. */
  taken: number;
  /** Of those the accepted ones and those in wrapping. */
  assigned: number;
  /** As the worker's, but of assignments on this channel alone: orders workers where the channel is optimized so. */
  idleOrder: number;
  readonly dateCreated: Time;
  dateUpdated: Time;
}

/** Where a task stands in its workflow. Numbers count from 0. */
export interface Position {
  /** Index of the filter; -1 is the default filter. */
  filter: number;
  target: number;
  /** When the task leaves this target; absent: only by a reservation, a skip, or its own end. */
  deadline?: Time;
  /** What the deadlines add up from: the task's creation; in a filter it fell into, the time it entered that. */
  entered: Time;
}

export interface Task {
  readonly sid: string;
  /** Null for a task that a routing target took past all workflows. */
  readonly workflowSid: string | null;
  /** Which configuration of the workflow routes it: see {@link WorkflowVersion}. */
  workflowVersion: number;
  status: TaskStatus;
  attributes: string;
  /** Own priority, or that of the last target that had one. 0 to 2,147,483,647. */
  priority: number;
  channelSid: string;
  queueSid: string | null;
  /** Absent while it is in no target of a workflow. */
  position?: Position;
  /** Seconds until it is canceled unless assigned. */
  readonly timeout: number;
  readonly dateCreated: Time;
  dateUpdated: Time;
  queueEntered: Time | null;
  /** What it is ordered by. Default: {@link dateCreated}. */
  virtualStart: Time;
  /** Order of creation in the workspace: breaks ties. */
  readonly order: number;
  /** Why it was canceled or completed. */
  reason: string | null;
  /** A worker's, queue's or workflow's SID that it is bound to. */
  readonly routingTarget: string | null;
  readonly ignoreCapacity: boolean;
  /** Times it went from pending to reserved; canceled at 1,000. */
  moves: number;
  /** When it was assigned, completed or canceled: the clock of what comes next. */
  since?: Time;
  version: number;
}

export interface Reservation {
  readonly sid: string;
  readonly taskSid: string;
  readonly workerSid: string;
  readonly workerName: string;
  readonly queueSid: string | null;
  readonly workflowSid: string | null;
  readonly channelSid: string;
  status: ReservationStatus;
  readonly dateCreated: Time;
  dateUpdated: Time;
  /** When it times out; absent while it is held, and once it is answered. */
  expires?: Time | undefined;
  /** Where a single-tasking worker was before the reservation moved it. */
  readonly previousActivitySid?: string;
  version: number;
  /** Order of creation in the workspace. */
  readonly order: number;
}

/** A configuration that tasks are still routed by: those that came before an update keep the old one. */
export interface WorkflowVersion {
  readonly workflowSid: string;
  readonly version: number;
  readonly configuration: string;
  readonly taskReservationTimeout: number;
}

/** Everything a router knows that it was not told by its caller, for keeping and bringing back. */
export interface Snapshot {
  readonly workers: readonly Worker[];
  readonly tasks: readonly Task[];
  readonly reservations: readonly Reservation[];
  readonly versions: readonly WorkflowVersion[];
}
