import * as pulumi from "@pulumi/pulumi";
import { COMPONENT_TYPE } from "../model/index.js";
import { Activity } from "./activity.js";
import { findDeclared } from "./find-declared.js";
import { loadFiles, type TaskRouterArgs } from "./load-files.js";
import { markExported } from "./mark-exported.js";
import { planWorkspace } from "./plan/index.js";
import { registerPlan } from "./register-plan.js";
import { silenceStackTraces } from "./stack-traces.js";
import { TaskChannel } from "./task-channel.js";
import { TaskQueue } from "./task-queue.js";
import { Worker } from "./worker.js";
import { Workflow } from "./workflow.js";
import { Workspace } from "./workspace.js";
import { WorkspaceDefaults } from "./workspace-defaults.js";

/** The classes of all kinds. */
export const CLASSES = { Workspace, WorkspaceDefaults, Activity, TaskChannel, TaskQueue, Workflow, Worker } as const;

/**
 * A workspace with all its contents, from YAML. The files are read and checked as a whole, and only then turned into
 * resources named `<name>-<key>`, each depending on those that it refers to.
 *
 * @throws pulumi.ResourceError with every finding at its `file:line:column`; nothing is created then
 * @example
 * const support = new TaskRouter("support", { files: "taskrouter/" });
 * export const phone = support.workflow("phone").id;
 */
export class TaskRouter extends pulumi.ComponentResource {
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

  constructor(name: string, args: TaskRouterArgs, options?: pulumi.ComponentResourceOptions) {
    super(COMPONENT_TYPE, name, {}, options);
    markExported(this);
    const { desired, secrets } = loadFiles(args, this);
    const restoreStackTraces = silenceStackTraces();
    try {
      const registered = registerPlan(planWorkspace(name, desired, secrets), CLASSES, this);
      this.workspaceSid = registered.workspaceSid;
      this.workspace = registered.workspace;
      this.activities = registered.byKey(Activity);
      this.taskChannels = registered.byKey(TaskChannel);
      this.taskQueues = registered.byKey(TaskQueue);
      this.workers = registered.byKey(Worker);
      this.workflows = registered.byKey(Workflow);
      this.registerOutputs({ workspaceSid: this.workspaceSid });
    } finally {
      restoreStackTraces();
    }
  }

  /**
   * The workflow with this key in the files.
   *
   * @throws pulumi.RunError that lists the keys if there is none
   * @example export const phone = support.workflow("phone").id;
   */
  workflow(key: string): Workflow {
    return findDeclared("workflow", key, this.workflows);
  }

  /** The task queue with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
  taskQueue(key: string): TaskQueue {
    return findDeclared("task queue", key, this.taskQueues);
  }

  /** The task channel with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
  taskChannel(key: string): TaskChannel {
    return findDeclared("task channel", key, this.taskChannels);
  }

  /** The managed worker with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
  worker(key: string): Worker {
    return findDeclared("managed worker", key, this.workers);
  }

  /** The activity with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
  activity(key: string): Activity {
    return findDeclared("activity", key, this.activities);
  }
}
