import type { activityKind } from "../resources/activity.js";
import type { SeedOf } from "../resources/kind.js";
import type { taskChannelKind } from "../resources/task-channel.js";
import type { taskQueueKind } from "../resources/task-queue.js";
import type { workflowKind } from "../resources/workflow.js";
import type { workspaceKind } from "../resources/workspace.js";
/**
 * The objects that an emulator starts with: plain data, with TaskRouter's names. A SID that is left out is derived from
 * the account, the workspace's name, the kind and the object's name, so that it is the same on every start. See
 * `toSeedSid`.
 */
export interface EmulatorSeed {
    /** By account SID. */
    accounts: Record<string, {
        workspaces: SeedWorkspace[];
    }>;
}
export interface SeedWorkspace extends SeedOf<typeof workspaceKind> {
    sid?: string;
    friendlyName: string;
    template?: "NONE" | "FIFO";
    /** Friendly names of activities. */
    defaultActivity?: string;
    timeoutActivity?: string;
    /** In addition to Offline, Available and Unavailable, which every workspace has. */
    activities?: SeedActivity[];
    taskQueues?: SeedTaskQueue[];
    workflows?: SeedWorkflow[];
    /** In addition to default, voice, chat, sms and video, which every workspace has. */
    taskChannels?: SeedTaskChannel[];
    workers?: SeedWorker[];
    /** Routed immediately, in this order. */
    tasks?: SeedTask[];
}
export interface SeedTaskChannel extends SeedOf<typeof taskChannelKind> {
    sid?: string;
    uniqueName: string;
    /** Default: the unique name. */
    friendlyName?: string;
}
export interface SeedWorker {
    sid?: string;
    friendlyName: string;
    /** Friendly name of an activity; default: the workspace's default activity. */
    activity?: string;
    attributes?: object;
    /** By unique name of a task channel; default: a capacity of 1, available. */
    channels?: Record<string, {
        capacity?: number;
        available?: boolean;
    }>;
}
export interface SeedTask {
    sid?: string;
    /** Its SID is derived from this; default: its position in the list, from 1. */
    key?: string;
    /** Friendly name of a workflow, or its SID. Default: the only workflow. */
    workflow?: string;
    attributes?: object;
    /** Unique name of a task channel; default `default`. */
    channel?: string;
    priority?: number;
    /** Seconds; default 86,400. */
    timeout?: number;
}
export interface SeedActivity extends SeedOf<typeof activityKind> {
    sid?: string;
    friendlyName: string;
}
type QueueProperties = Omit<SeedOf<typeof taskQueueKind>, "reservationActivitySid" | "assignmentActivitySid">;
export interface SeedTaskQueue extends QueueProperties {
    sid?: string;
    friendlyName: string;
    /** Friendly names of activities. */
    reservationActivity?: string;
    assignmentActivity?: string;
}
export interface SeedWorkflow extends Omit<SeedOf<typeof workflowKind>, "configuration"> {
    sid?: string;
    friendlyName: string;
    /** `{ task_routing: … }`; a `queue` is a SID or the friendly name of a queue. */
    configuration: object;
}
export {};
