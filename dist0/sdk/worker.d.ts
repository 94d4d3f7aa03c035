import type * as pulumi from "@pulumi/pulumi";
import type { ReturnedFrom, WorkerCapacity } from "../model/index.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundInWorkspace, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
/** Arguments of a {@link Worker}. */
export interface WorkerArgs extends ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the worker. */
    workspaceSid: pulumi.Input<string>;
    /** Name, 1 to 64 characters, unique regardless of letter case. Default: the resource's name. */
    friendlyName?: pulumi.Input<string>;
    /**
     * Activity that the worker starts in: the `id` of an Activity. Only read at creation, because workers come and go. Default:
     * the default activity of the workspace.
     */
    activitySid?: pulumi.Input<string>;
    /**
     * Attributes, which routing uses: at most 4,096 characters of JSON. Plans and state contain them, unless they are secret.
     * Default: left as they are.
     */
    attributes?: pulumi.Input<Record<string, unknown>>;
    /**
     * Whether attributes that are not in `attributes` belong to other programs, and stay (`keep`), or are removed (`remove`).
     * Default: remove.
     */
    otherAttributes?: pulumi.Input<"keep" | "remove">;
    /** Capacity (0 to 50) and availability by unique name of a task channel. Values that are not written stay as they are. */
    channels?: pulumi.Input<Record<string, pulumi.Input<WorkerCapacity>>>;
}
/**
 * A worker, with its attributes and its capacity per task channel. An available worker moves to an unavailable activity before
 * it is deleted; one with open reservations stays, and the delete fails.
 *
 * @example
 * new Worker("ann", {
 *   workspaceSid: workspace.id,
 *   attributes: { skills: ["billing"], level: 3 },
 *   otherAttributes: "keep",
 *   channels: { chat: { capacity: 3 } },
 * });
 */
export declare class Worker extends BaseResource {
    readonly friendlyName: pulumi.Output<string>;
    /** The declared attributes as they are live; of others only the names. */
    readonly attributes: pulumi.Output<Record<string, unknown> | undefined>;
    readonly channels: pulumi.Output<Record<string, WorkerCapacity> | undefined>;
    /** SID of the activity of the worker when the state was written. */
    readonly activitySid: pulumi.Output<string>;
    readonly activityName: pulumi.Output<string>;
    /** Whether the worker received tasks when the state was written. */
    readonly available: pulumi.Output<boolean>;
    readonly dateStatusChanged: pulumi.Output<string | null>;
    constructor(name: string, args: WorkerArgs, options?: pulumi.CustomResourceOptions);
}
/** A worker that was looked up, without its attributes: they are often personal data, and state would contain them. */
export interface FoundWorker extends FoundInWorkspace, Omit<ReturnedFrom<"Worker">, "attributes" | "channels"> {
}
/**
 * Looks up a worker of a workspace, whose name is found regardless of letter case.
 *
 * @example getWorker({ workspaceSid, friendlyName: "ann" }).activityName
 */
export declare function getWorker(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundWorker>;
