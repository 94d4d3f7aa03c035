import {
  availableCapacityPercentage,
  type Reservation,
  type RoutingEvent,
  type TargetChange,
  type Task,
  type Worker,
  type WorkerChannel,
} from "../../routing/index.js";
import type { EventFields } from "./event-draft.js";

/** An object that is found by SID. */
interface Lookup<Item> {
  get(sid: string): Item | undefined;
}

/** The parts of a workspace that events refer to. */
export interface RoutingContext {
  readonly activities: Lookup<{ readonly friendlyName: string }>;
  readonly taskQueues: Lookup<{ readonly friendlyName: string; readonly targetWorkers: string }>;
  readonly workflows: Lookup<{ readonly friendlyName: string }>;
  readonly taskChannels: Lookup<{ readonly uniqueName: string }>;
}

/** Fields under construction. One object is filled, because every step of every task creates an event. */
type Draft = Record<string, EventFields[string]>;

/**
 * The fields of an event, copied from the live records at once (V-7). Which event has which is known in part (V-8).
 */
export function toRoutingFields(event: RoutingEvent, context: RoutingContext): EventFields {
  const { task, worker, reservation, channel, queueSid, workflowSid } = event;
  const fields: Draft = task ? taskFields(event, task, context) : {};
  if (queueSid) addQueue(fields, queueSid, context);
  if (workflowSid) {
    fields.WorkflowSid = workflowSid;
    fields.WorkflowName = context.workflows.get(workflowSid)?.friendlyName;
  }
  if (worker) addWorker(fields, event, worker, context);
  if (reservation) addReservation(fields, reservation, task, worker);
  if (channel) addChannel(fields, event, channel, context);
  if (event.knownWorkerSid !== undefined) fields.KnownWorkerSid = event.knownWorkerSid;
  if (event.filter !== undefined) addStep(fields, event, context);
  return fields;
}

/** The fields that all callbacks of reservations have (V-14), and those that consumers read (V-17). */
function addReservation(fields: Draft, reservation: Reservation, task: Task | undefined, worker: Worker | undefined) {
  fields.ReservationSid = reservation.sid;
  fields.ReservationVersion = reservation.version;
  fields.ReservationStatus = reservation.status;
  fields.ReservationReasonCode = NO_REASON_CODE;
  fields.TaskIgnoreCapacity = task?.ignoreCapacity;
  const channel = worker?.channels[reservation.channelSid];
  fields.WorkerChannelCapacity = channel?.capacity;
  fields.WorkerChannelConsumedCapacity = channel?.taken;
}

/** Twilio's codes are not published (V-18). */
const NO_REASON_CODE = 0;

/** The step of the configuration that a task enters (V-15), and what it was before (V-17, V-18). */
function addStep(fields: Draft, event: RoutingEvent, { taskQueues }: RoutingContext): void {
  const { change, previousQueueSid, queueSid } = event;
  fields.WorkflowFilterName = event.filterName;
  fields.WorkflowFilterExpression = event.filterExpression;
  fields.WorkflowFilterTargetName = queueSid ? taskQueues.get(queueSid)?.friendlyName : undefined;
  fields.WorkflowFilterTargetExpression = event.targetExpression;
  // not in Twilio's events
  fields.WorkflowFilterIndex = event.filter;
  fields.WorkflowTargetIndex = event.target;
  if (change === undefined) return;
  fields.TargetChangedReason = change.replace("-", "_");
  fields.PreviousTaskQueueSid = previousQueueSid;
  fields.PreviousTaskQueueName = previousQueueSid ? taskQueues.get(previousQueueSid)?.friendlyName : undefined;
  fields.PreviousTaskPriority = event.previousPriority;
  if (RE_EVALUATED.has(change)) fields.TaskReEvaluatedReason = fields.TargetChangedReason;
}

const RE_EVALUATED: ReadonlySet<TargetChange> = new Set([
  "reservation-failed",
  "attributes-updated",
  "workflow-updated",
]);

function taskFields({ type, time }: RoutingEvent, task: Task, { taskChannels }: RoutingContext): Draft {
  const fields: Draft = {
    TaskSid: task.sid,
    TaskAttributes: task.attributes,
    TaskAge: Math.max(0, toSeconds(time - task.dateCreated)),
    TaskPriority: task.priority,
    TaskAssignmentStatus: task.status,
    TaskVersion: task.version,
    TaskDateCreated: toSeconds(task.dateCreated),
    TaskVirtualStartTime: toSeconds(task.virtualStart),
    TaskQueueEnteredDate: task.queueEntered === null ? null : toSeconds(task.queueEntered),
    TaskAgeInQueue: task.queueEntered === null ? null : Math.max(0, toSeconds(time - task.queueEntered)),
    TaskRoutingTarget: task.routingTarget,
    TaskChannelSid: task.channelSid,
    TaskChannelUniqueName: taskChannels.get(task.channelSid)?.uniqueName,
  };
  if (type === "task.canceled") fields.TaskCanceledReason = task.reason;
  if (type === "task.completed") fields.TaskCompletedReason = task.reason;
  if (type === "task.canceled" || type === "task.completed") fields.Reason = task.reason;
  return fields;
}

function addQueue(fields: Draft, sid: string, { taskQueues }: RoutingContext): void {
  const queue = taskQueues.get(sid);
  fields.TaskQueueSid = sid;
  fields.TaskQueueName = queue?.friendlyName;
  fields.TaskQueueTargetExpression = queue?.targetWorkers;
}

function addWorker(fields: Draft, event: RoutingEvent, worker: Worker, { activities }: RoutingContext): void {
  const { previousActivitySid: previous, timeInPreviousActivity: spent } = event;
  fields.WorkerSid = worker.sid;
  fields.WorkerName = worker.friendlyName;
  fields.WorkerAttributes = worker.attributes;
  fields.WorkerActivitySid = worker.activitySid;
  fields.WorkerActivityName = activities.get(worker.activitySid)?.friendlyName;
  fields.WorkerVersion = worker.version;
  if (previous !== undefined) {
    fields.WorkerPreviousActivitySid = previous;
    fields.WorkerPreviousActivityName = activities.get(previous)?.friendlyName;
  }
  if (spent !== undefined) {
    fields.WorkerTimeInPreviousActivity = toSeconds(spent);
    fields.WorkerTimeInPreviousActivityMs = spent;
  }
}

/** `WorkerChannelAvailableCapacity` is a percentage, as the worker channel's (V-8). */
function addChannel(fields: Draft, event: RoutingEvent, channel: WorkerChannel, context: RoutingContext): void {
  fields.WorkerChannelAvailable = channel.available;
  fields.WorkerChannelCapacity = channel.capacity;
  fields.WorkerChannelAvailableCapacity = availableCapacityPercentage(channel);
  fields.WorkerChannelPreviousCapacity = event.previousCapacity;
  fields.WorkerChannelTaskCount = channel.assigned;
  fields.TaskChannelSid = channel.channelSid;
  fields.TaskChannelUniqueName = context.taskChannels.get(channel.channelSid)?.uniqueName;
}

function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
