/** What an emulator starts with: plain data, in TaskRouter's words. SIDs that are left out are made up. */
export interface EmulatorSeed {
  /** By account SID. */
  accounts: Record<string, { workspaces: SeedWorkspace[] }>;
}

export interface SeedWorkspace {
  sid?: string;
  friendlyName: string;
  eventCallbackUrl?: string;
  eventsFilter?: string;
  multiTaskEnabled?: boolean;
  template?: "NONE" | "FIFO";
  prioritizeQueueOrder?: "FIFO" | "LIFO";
  /** Friendly names of activities. */
  defaultActivity?: string;
  timeoutActivity?: string;
  /** Besides Offline, Available and Unavailable, which are always there. */
  activities?: SeedActivity[];
  taskQueues?: SeedTaskQueue[];
  workflows?: SeedWorkflow[];
}

export interface SeedActivity {
  sid?: string;
  friendlyName: string;
  available?: boolean;
}

export interface SeedTaskQueue {
  sid?: string;
  friendlyName: string;
  targetWorkers?: string;
  maxReservedWorkers?: number;
  taskOrder?: "FIFO" | "LIFO";
  /** Friendly names of activities. */
  reservationActivity?: string;
  assignmentActivity?: string;
}

export interface SeedWorkflow {
  sid?: string;
  friendlyName: string;
  /** `{ task_routing: … }`; a `queue` is a SID or the friendly name of a queue. */
  configuration: object;
  assignmentCallbackUrl?: string;
  fallbackAssignmentCallbackUrl?: string;
  taskReservationTimeout?: number;
}
