import type { RoutingEvent, RoutingEventType } from "../../routing/index.js";

/** What happens by routing and counts. */
export const KINDS = [
  "task.created",
  "task.canceled",
  "task.completed",
  "task.deleted",
  "task.system-deleted",
  "task-queue.entered",
  "task-queue.moved",
  "workflow.timeout",
  "reservation.created",
  "reservation.accepted",
  "reservation.rejected",
  "reservation.timeout",
  "reservation.canceled",
  "reservation.rescinded",
  "worker.activity.update",
  "worker.deleted",
] as const satisfies readonly RoutingEventType[];

export type FactKind = (typeof KINDS)[number];

const COUNTED: ReadonlySet<string> = new Set(KINDS);

/** One thing that counts in statistics: small, for there are several in the life of every task. */
export interface Fact {
  readonly kind: FactKind;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Of a task or a reservation. */
  readonly channelSid: string | null;
  readonly workflowSid: string | null;
  /** The queue it happened in; of a move the one that the task leaves. */
  readonly queueSid: string | null;
  /** Of a reservation, or of a stay in an activity. */
  readonly workerSid: string | null;
  /** Of a stay that ended. */
  readonly activitySid: string | null;
  /** How long it took, in milliseconds: of a task from its creation until it was accepted or canceled; of a stay. */
  readonly span: number;
  /** Of a task that was accepted: how long it was in its queue. */
  readonly inQueue: number;
}

/** Facts of one workflow, queue or worker; without a SID, those that are of any. */
export interface FactScope {
  readonly member: "workflowSid" | "queueSid" | "workerSid";
  readonly sid?: string;
}

/** What counts of an event; `undefined` where nothing does. */
export function toFact(event: RoutingEvent): Fact | undefined {
  const { type, time, task, worker } = event;
  if (!isCounted(type)) return undefined;
  switch (type) {
    case "task.canceled":
      return createFact(type, event, sinceOrZero(time, task?.dateCreated));
    case "reservation.accepted":
      return createFact(type, event, sinceOrZero(time, task?.dateCreated), sinceOrZero(time, task?.queueEntered));
    case "worker.activity.update":
      return createFact(type, event, event.timeInPreviousActivity, 0, event.previousActivitySid);
    case "worker.deleted":
      return createFact(type, event, sinceOrZero(time, worker?.dateStatusChanged), 0, worker?.activitySid);
    default:
      return createFact(type, event);
  }
}

function isCounted(type: RoutingEventType): type is FactKind {
  return COUNTED.has(type);
}

function sinceOrZero(time: number, start: number | null | undefined): number {
  return time - (start ?? time);
}

function createFact(
  kind: FactKind,
  { time, task, reservation, worker, workflowSid = null, queueSid = null }: RoutingEvent,
  span = 0,
  inQueue = 0,
  activitySid: string | null = null,
): Fact {
  const channelSid = reservation?.channelSid ?? task?.channelSid ?? null;
  const workerSid = worker?.sid ?? null;
  return { kind, time, channelSid, workflowSid, queueSid, workerSid, activitySid, span, inQueue };
}
