import * as pulumi from "@pulumi/pulumi";
import type { ReturnedFrom } from "../model/index.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundInWorkspace, LookUpOptions } from "./look-up.js";
/** Arguments of a {@link TaskChannel}. */
export interface TaskChannelArgs extends ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the task channel. */
    workspaceSid: pulumi.Input<string>;
    /**
     * Name in expressions, and by which the capacities of workers name it: up to 64 letters, digits, `_` and `$`, and no digit
     * first. Cannot be changed later. Default: the resource's name.
     */
    uniqueName?: pulumi.Input<string>;
    /** Name for people, 1 to 64 characters. Default: the resource's name. A built-in task channel keeps its own name. */
    friendlyName?: pulumi.Input<string>;
    /** Whether the worker who has been idle on this channel for longest comes first. Default: as TaskRouter has it. */
    channelOptimizedRouting?: pulumi.Input<boolean>;
    /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
    adopt?: "byName";
}
/**
 * A medium of tasks, on which each worker has a capacity of its own. The built-in task channels of a workspace (default,
 * voice, chat, sms, video) are adopted by their unique names, and stay when the resource is deleted.
 *
 * @example
 * const email = new TaskChannel("email", { workspaceSid: workspace.id, friendlyName: "Email" });
 */
export declare class TaskChannel extends BaseResource {
    readonly uniqueName: pulumi.Output<string>;
    readonly friendlyName: pulumi.Output<string>;
    readonly channelOptimizedRouting: pulumi.Output<boolean>;
    constructor(name: string, args: TaskChannelArgs, options?: pulumi.CustomResourceOptions);
}
/** The task channel to look up, by its unique name or its SID. */
export interface LookUpTaskChannelArgs extends ConnectionArgs {
    /** SID of the workspace. */
    workspaceSid: pulumi.Input<string>;
    /** Exact unique name. */
    uniqueName?: string;
    /** SID of the task channel. */
    sid?: string;
}
/** A task channel that was looked up. */
export interface FoundTaskChannel extends FoundInWorkspace, ReturnedFrom<"TaskChannel"> {
}
/** Looks up a task channel of a workspace. @example getTaskChannel({ workspaceSid, uniqueName: "voice" }).sid */
export declare function getTaskChannel({ workspaceSid, ...query }: LookUpTaskChannelArgs, options?: LookUpOptions): pulumi.Output<FoundTaskChannel>;
