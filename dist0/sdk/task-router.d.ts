import * as pulumi from "@pulumi/pulumi";
import { Activity } from "./activity.js";
import type { TaskRouterArgs } from "./load-files.js";
import { TaskChannel } from "./task-channel.js";
import { TaskQueue } from "./task-queue.js";
import { Worker } from "./worker.js";
import { Workflow } from "./workflow.js";
import { Workspace } from "./workspace.js";
import { WorkspaceDefaults } from "./workspace-defaults.js";
/** The classes of all kinds. */
export declare const CLASSES: {
    readonly Workspace: typeof Workspace;
    readonly WorkspaceDefaults: typeof WorkspaceDefaults;
    readonly Activity: typeof Activity;
    readonly TaskChannel: typeof TaskChannel;
    readonly TaskQueue: typeof TaskQueue;
    readonly Workflow: typeof Workflow;
    readonly Worker: typeof Worker;
};
/**
 * A workspace with all its contents, from YAML. The files are read and checked as a whole, and only then turned into
 * resources named `<name>-<key>`, each depending on those that it refers to.
 *
 * @throws pulumi.ResourceError with every finding at its `file:line:column`; nothing is created then
 * @example
 * const support = new TaskRouter("support", { files: "taskrouter/" });
 * export const phone = support.workflow("phone").id;
 */
export declare class TaskRouter extends pulumi.ComponentResource {
    /** SID of the workspace. */
    readonly workspaceSid: pulumi.Output<string>;
    /** The workspace; undefined if the files name an existing one. */
    readonly workspace: Workspace | undefined;
    /** The activities by their keys in the files. */
    readonly activities: Readonly<Record<string, Activity>>;
    /** The task channels by their keys in the files. */
    readonly taskChannels: Readonly<Record<string, TaskChannel>>;
    /** The task queues by their keys in the files. */
    readonly taskQueues: Readonly<Record<string, TaskQueue>>;
    /** The managed workers by their keys in the files. */
    readonly workers: Readonly<Record<string, Worker>>;
    /** The workflows by their keys in the files. */
    readonly workflows: Readonly<Record<string, Workflow>>;
    constructor(name: string, args: TaskRouterArgs, options?: pulumi.ComponentResourceOptions);
    /**
     * The workflow with this key in the files.
     *
     * @throws pulumi.RunError that lists the keys if there is none
     * @example export const phone = support.workflow("phone").id;
     */
    workflow(key: string): Workflow;
    /** The task queue with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
    taskQueue(key: string): TaskQueue;
    /** The task channel with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
    taskChannel(key: string): TaskChannel;
    /** The managed worker with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
    worker(key: string): Worker;
    /** The activity with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
    activity(key: string): Activity;
}
