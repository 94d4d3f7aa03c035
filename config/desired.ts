import type { Configuration, JsonObject } from "../language/index.js";

/** A workspace and everything in it as it shall be. Names are keys or full SIDs; what is absent is TaskRouter's default. */
export interface DesiredWorkspace {
  workspace: DesiredRoom;
  activities: Map<string, DesiredActivity>;
  taskQueues: Map<string, DesiredTaskQueue>;
  workflows: Map<string, DesiredWorkflow>;
  /** For the local TaskRouter alone, like tasks: what is at work in Twilio is no matter of files. */
  workers: Map<string, DesiredWorker>;
  tasks: Map<string, DesiredTask>;
}

export interface DesiredRoom {
  friendlyName?: string;
  sid?: string;
  existing?: boolean;
  eventCallbackUrl?: string;
  eventsFilter?: string;
  multiTaskEnabled?: boolean;
  template?: "NONE" | "FIFO";
  prioritizeQueueOrder?: "FIFO" | "LIFO";
  defaultActivity?: string;
  timeoutActivity?: string;
  ignore?: string[];
}

/** What every object with a key has. */
export interface DesiredObject {
  friendlyName: string;
  formerKeys?: string[];
  ignore?: string[];
}

export interface DesiredActivity extends DesiredObject {
  available?: boolean;
}

export interface DesiredTaskQueue extends DesiredObject {
  /** `${activities.k.sid}` and `$${` stand in it as written. */
  targetWorkers?: string;
  maxReservedWorkers?: number;
  taskOrder?: "FIFO" | "LIFO";
  reservationActivity?: string;
  assignmentActivity?: string;
  /** Ids of rules whose errors in `targetWorkers` were overridden; sorted, absent when there is none. */
  allow?: string[];
}

export interface DesiredWorkflow extends DesiredObject {
  /** Queue keys or SIDs; `${taskQueues.k.sid}`, `${activities.k.sid}` and `$${` stand in its texts as written. */
  configuration: Configuration;
  assignmentCallbackUrl?: string;
  fallbackAssignmentCallbackUrl?: string;
  taskReservationTimeout?: number;
  reEvaluateTasks?: boolean;
  /** Ids of rules whose errors in it were overridden; sorted, absent when there is none. */
  allow?: string[];
}

/** A worker of the local TaskRouter. */
export interface DesiredWorker {
  friendlyName: string;
  /** Key of an activity. Absent: the workspace's default. */
  activity?: string;
  attributes: JsonObject;
  /** By unique name of a task channel. */
  channels: Record<string, { capacity?: number; available?: boolean }>;
}

/** A task of the local TaskRouter. */
export interface DesiredTask {
  /** Key of a workflow. */
  workflow: string;
  attributes: JsonObject;
  /** Unique name of a task channel. Absent: `default`. */
  channel?: string;
  priority?: number;
  /** Seconds. */
  timeout?: number;
}
