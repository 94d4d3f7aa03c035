import type * as pulumi from "@pulumi/pulumi";
import type { ReturnedFrom } from "../model/index.js";
import type { ReferenceArgs } from "./base-resource.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundInWorkspace, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
/** Arguments of a {@link TaskQueue}. */
export interface TaskQueueArgs extends ReferenceArgs, ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the queue. */
    workspaceSid: pulumi.Input<string>;
    /** Name, unique in its workspace. Default: the resource's name. */
    friendlyName?: pulumi.Input<string>;
    /**
     * Which workers serve the queue: an expression over worker attributes. It can name objects by their keys in
     * `activities`, `workers` and the like: `activity_sid == "${activities.lunch.sid}"`. Default: `1==1`, all.
     */
    targetWorkers?: pulumi.Input<string>;
    /** How many workers are offered the same task at once, 1 to 50. Default: 1. */
    maxReservedWorkers?: pulumi.Input<number>;
    /** Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO. */
    taskOrder?: pulumi.Input<"FIFO" | "LIFO">;
    /** Activity of a worker who is offered a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
    reservationActivitySid?: pulumi.Input<string>;
    /** Activity of a worker who accepted a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
    assignmentActivitySid?: pulumi.Input<string>;
    /** Ids of rules that `targetWorkers` may break (docs/rules.md lists them). Default: none. */
    allow?: readonly string[];
    /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
    adopt?: "byName";
}
/**
 * A queue in which tasks wait for workers.
 *
 * @example
 * const english = new TaskQueue("english", { workspaceSid: workspace.id, targetWorkers: 'languages HAS "en"' });
 */
export declare class TaskQueue extends BaseResource {
    readonly friendlyName: pulumi.Output<string>;
    readonly targetWorkers: pulumi.Output<string>;
    readonly maxReservedWorkers: pulumi.Output<number>;
    readonly taskOrder: pulumi.Output<string>;
    readonly reservationActivitySid: pulumi.Output<string | null>;
    readonly reservationActivityName: pulumi.Output<string | null>;
    readonly assignmentActivitySid: pulumi.Output<string | null>;
    readonly assignmentActivityName: pulumi.Output<string | null>;
    constructor(name: string, args: TaskQueueArgs, options?: pulumi.CustomResourceOptions);
}
/** A task queue that was looked up. */
export interface FoundTaskQueue extends FoundInWorkspace, ReturnedFrom<"TaskQueue"> {
}
/** Looks up a task queue of a workspace. @example getTaskQueue({ workspaceSid, friendlyName: "Everyone" }).sid */
export declare function getTaskQueue(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundTaskQueue>;
