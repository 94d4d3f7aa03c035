import type * as pulumi from "@pulumi/pulumi";
import type { ReturnedFrom } from "../model/index.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundObject, LookUpArgs, LookUpOptions } from "./look-up.js";
/** Arguments of a {@link Workspace}. */
export interface WorkspaceArgs extends ConnectionArgs {
    /** Name, 1 to 64 characters. Default: the resource's name. */
    friendlyName?: pulumi.Input<string>;
    /** Called for every event of the workspace. A URL with a password is marked secret. Default: none. */
    eventCallbackUrl?: pulumi.Input<string>;
    /** Event types that `eventCallbackUrl` is called for, separated by commas, in any order. Default: all. */
    eventsFilter?: pulumi.Input<string>;
    /** Whether a worker can have several tasks at once; cannot be turned off again. Default: true. */
    multiTaskEnabled?: pulumi.Input<boolean>;
    /** Which queues come first for a worker who serves queues of both orders. Default: FIFO. */
    prioritizeQueueOrder?: pulumi.Input<"FIFO" | "LIFO">;
    /** Contents of a new workspace: nothing, or one queue and one workflow. Read at creation only. Default: NONE. */
    template?: pulumi.Input<"NONE" | "FIFO">;
    /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
    adopt?: "byName";
}
/**
 * A TaskRouter workspace. An existing one of that name is adopted if it is equal; deleting a workspace deletes everything
 * in it.
 *
 * @example
 * const workspace = new Workspace("contact-center", { friendlyName: "Contact Center" });
 */
export declare class Workspace extends BaseResource {
    readonly friendlyName: pulumi.Output<string>;
    readonly eventCallbackUrl: pulumi.Output<string | null>;
    readonly eventsFilter: pulumi.Output<string | null>;
    readonly multiTaskEnabled: pulumi.Output<boolean>;
    readonly prioritizeQueueOrder: pulumi.Output<string>;
    /** SID of the activity that new workers start in, as of the workspace's own last change. A WorkspaceDefaults has the present one. */
    readonly defaultActivitySid: pulumi.Output<string>;
    readonly defaultActivityName: pulumi.Output<string>;
    /** SID of the activity of a worker whose offer times out, as of the workspace's own last change. */
    readonly timeoutActivitySid: pulumi.Output<string>;
    readonly timeoutActivityName: pulumi.Output<string>;
    constructor(name: string, args?: WorkspaceArgs, options?: pulumi.CustomResourceOptions);
}
/** A workspace that was looked up. */
export interface FoundWorkspace extends FoundObject, ReturnedFrom<"Workspace"> {
}
/**
 * Looks up a workspace. Works in previews too. Passwords in callback URLs are returned as `***`.
 *
 * @example
 * const flex = getWorkspace({ friendlyName: "Flex Task Assignment" });
 * new TaskQueue("vip", { workspaceSid: flex.sid });
 */
export declare function getWorkspace(args: LookUpArgs, options?: LookUpOptions): pulumi.Output<FoundWorkspace>;
