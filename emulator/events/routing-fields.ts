import type { RoutingEvent, Task, Worker, WorkerChannel } from "../../routing/index.js";
import type { EventFields } from "./event-draft.js";

/** Finds by SID. */
interface Lookup<Item> {
  get(sid: string): Item | undefined;
}

/** What events name of a workspace. */
export interface RoutingPlace {
  readonly activities: Lookup<{ readonly friendlyName: string }>;
  readonly taskQueues: Lookup<{ readonly friendlyName: string; readonly targetWorkers: string }>;
  readonly workflows: Lookup<{ readonly friendlyName: string }>;
  readonly taskChannels: Lookup<{ readonly uniqueName: string }>;
}

/**
 * The fields of an event, taken out of the live records at once. Names are *documented* or *observed* (routing sheet, part
 * 8, and published handlers): dates as seconds since 1970 are *observed*, which events have which is *assumed* in part.
 */
export function toRoutingFields(event: RoutingEvent, place: RoutingPlace): EventFields {
  const { task, worker, reservation, channel, queueSid, workflowSid } = event;
  return {
    ...(task ? toTaskFields(event, task, place) : {}),
    ...(queueSid ? toQueueFields(queueSid, place) : {}),
    ...(workflowSid ? { WorkflowSid: workflowSid, WorkflowName: place.workflows.get(workflowSid)?.friendlyName } : {}),
    ...(reservation ? { ReservationSid: reservation.sid, ReservationVersion: reservation.version } : {}),
    ...(worker ? toWorkerFields(event, worker, place) : {}),
    ...(channel ? toChannelFields(event, channel, place) : {}),
    ...(event.knownWorkerSid === undefined ? {} : { KnownWorkerSid: event.knownWorkerSid }),
    // Not in Twilio's events: which step of the configuration it was.
    ...(event.filter === undefined
      ? {}
      : { WorkflowFilterName: event.filterName, WorkflowFilterIndex: event.filter, WorkflowTargetIndex: event.target }),
  };
}

function toTaskFields({ type, time }: RoutingEvent, task: Task, { taskChannels }: RoutingPlace): EventFields {
  const { reason } = task;
  return {
    TaskSid: task.sid,
    TaskAttributes: task.attributes,
    TaskAge: Math.max(0, toSeconds(time - task.dateCreated)),
    TaskPriority: task.priority,
    TaskAssignmentStatus: task.status,
    TaskVersion: task.version,
    TaskDateCreated: toSeconds(task.dateCreated),
    TaskVirtualStartTime: toSeconds(task.virtualStart),
    TaskQueueEnteredDate: task.queueEntered === null ? null : toSeconds(task.queueEntered),
    TaskChannelSid: task.channelSid,
    TaskChannelUniqueName: taskChannels.get(task.channelSid)?.uniqueName,
    ...(type === "task.canceled" ? { TaskCanceledReason: reason, Reason: reason } : {}),
    ...(type === "task.completed" ? { TaskCompletedReason: reason, Reason: reason } : {}),
  };
}

function toQueueFields(sid: string, { taskQueues }: RoutingPlace): EventFields {
  const queue = taskQueues.get(sid);
  return { TaskQueueSid: sid, TaskQueueName: queue?.friendlyName, TaskQueueTargetExpression: queue?.targetWorkers };
}

function toWorkerFields(event: RoutingEvent, worker: Worker, { activities }: RoutingPlace): EventFields {
  const { previousActivitySid: previous, timeInPreviousActivity: spent } = event;
  return {
    WorkerSid: worker.sid,
    WorkerName: worker.friendlyName,
    WorkerAttributes: worker.attributes,
    WorkerActivitySid: worker.activitySid,
    WorkerActivityName: activities.get(worker.activitySid)?.friendlyName,
    WorkerVersion: worker.version,
    ...(previous === undefined
      ? {}
      : { WorkerPreviousActivitySid: previous, WorkerPreviousActivityName: activities.get(previous)?.friendlyName }),
    ...(spent === undefined
      ? {}
      : { WorkerTimeInPreviousActivity: toSeconds(spent), WorkerTimeInPreviousActivityMs: spent }),
  };
}

/** `WorkerChannelAvailableCapacity` as a percentage is *assumed*, like the member of the worker channel. */
function toChannelFields({ previousCapacity }: RoutingEvent, channel: WorkerChannel, place: RoutingPlace): EventFields {
  const { capacity, taken } = channel;
  return {
    WorkerChannelAvailable: channel.available,
    WorkerChannelCapacity: capacity,
    WorkerChannelAvailableCapacity: capacity === 0 ? 0 : Math.max(0, Math.floor((1 - taken / capacity) * 100)),
    WorkerChannelPreviousCapacity: previousCapacity,
    WorkerChannelTaskCount: channel.assigned,
    TaskChannelSid: channel.channelSid,
    TaskChannelUniqueName: place.taskChannels.get(channel.channelSid)?.uniqueName,
  };
}

function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
