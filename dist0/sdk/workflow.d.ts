import * as pulumi from "@pulumi/pulumi";
import type { Configuration } from "../language/index.js";
import type { ReturnedFrom } from "../model/index.js";
import type { ReferenceArgs } from "./base-resource.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundInWorkspace, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
/** Arguments of a {@link Workflow}. */
export interface WorkflowArgs extends ReferenceArgs, ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the workflow; nothing else does. */
    workspaceSid: pulumi.Input<string>;
    /** Name. Default: the resource's name. */
    friendlyName?: pulumi.Input<string>;
    /**
     * The routing: filters with their targets, and the default filter. Queues are named by the keys of
     * {@link taskQueues}, or by full SIDs. Raw JSON as pasted from the Console (`{"task_routing": …}`, as text or object)
     * is accepted as well. At most 1,038,576 bytes.
     */
    configuration: Configuration | string | pulumi.Output<Configuration>;
    /** SIDs of the queues that the routing names, by key: `{ english: english.id }`. */
    taskQueues?: Record<string, pulumi.Input<string>>;
    /** Called for instructions when a task is assigned. A URL with a password is marked secret. Default: none. */
    assignmentCallbackUrl?: pulumi.Input<string>;
    /** Called when `assignmentCallbackUrl` does not answer. Default: none. */
    fallbackAssignmentCallbackUrl?: pulumi.Input<string>;
    /** Seconds that a worker has to answer an offer, 1 to 86,400. Default: 120. */
    taskReservationTimeout?: pulumi.Input<number>;
    /** Whether waiting tasks go through the new routing when the routing changes. Default: false. */
    reEvaluateTasks?: pulumi.Input<boolean>;
    /**
     * Names of live filters that belong to others, with `*` for any text: `["Switchboard - *"]`. Updates keep them where
     * they are, and they do not count as drift. Default: none.
     */
    ignoreFilters?: readonly string[];
    /**
     * Ids of rules that the routing may break, such as `expression-syntax` for an expression that TaskRouter accepts
     * nevertheless (docs/rules.md lists them). Default: none.
     */
    allow?: readonly string[];
    /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
    adopt?: "byName";
}
/**
 * The routing of tasks to queues and workers, with its order and escalations.
 *
 * @example
 * new Workflow("support", {
 *   workspaceSid: workspace.id,
 *   taskQueues: { english: english.id, everyone: everyone.id },
 *   configuration: {
 *     filters: [{ expression: 'language == "en"', targets: [{ queue: "english", timeout: 60 }, { queue: "everyone" }] }],
 *     defaultFilter: { queue: "everyone" },
 *   },
 * });
 */
export declare class Workflow extends BaseResource {
    readonly friendlyName: pulumi.Output<string>;
    /** The configuration as TaskRouter returns it: JSON text, with SIDs. Not known in the preview of a change. */
    readonly configuration: pulumi.Output<string>;
    readonly assignmentCallbackUrl: pulumi.Output<string | null>;
    readonly fallbackAssignmentCallbackUrl: pulumi.Output<string | null>;
    readonly taskReservationTimeout: pulumi.Output<number>;
    readonly documentContentType: pulumi.Output<string | null>;
    constructor(name: string, args: WorkflowArgs, options?: pulumi.CustomResourceOptions);
}
/** A workflow that was looked up; `configuration` is TaskRouter's JSON text. */
export interface FoundWorkflow extends FoundInWorkspace, ReturnedFrom<"Workflow"> {
}
/** Looks up a workflow of a workspace. @example getWorkflow({ workspaceSid, friendlyName: "Support" }).configuration */
export declare function getWorkflow(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundWorkflow>;
/**
 * Looks up all workflows of a workspace, or all with one name: names need not be unique.
 *
 * @example
 * getWorkflows({ workspaceSid }).apply((workflows) => workflows.map((workflow) => workflow.friendlyName));
 */
export declare function getWorkflows(args: {
    workspaceSid: pulumi.Input<string>;
    friendlyName?: string;
}, options?: LookUpOptions): pulumi.Output<FoundWorkflow[]>;
