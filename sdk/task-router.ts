import * as pulumi from "@pulumi/pulumi";
import type { DesiredWorkspace } from "../config/index.js";
import { Activity } from "./activity.js";
import { createChildOptions, isDefaultActivity } from "./child-options.js";
import { loadFiles, type TaskRouterArgs } from "./load-files.js";
import { getWorkspace } from "./look-ups.js";
import { toQueueArgs, toWorkflowArgs } from "./references.js";
import { silenceStackTraces } from "./stack-traces.js";
import { TaskQueue } from "./task-queue.js";
import { Workflow } from "./workflow.js";
import { Workspace } from "./workspace.js";
import { WorkspaceDefaults } from "./workspace-defaults.js";

/**
 * A workspace with all that lies in it, from YAML: the files are read, checked as a whole, and only then turned into
 * resources, named `<name>-<key>`, each depending on what it names.
 *
 * @throws pulumi.ResourceError with every finding, each at its `file:line:column`; nothing is made then
 * @example
 * const support = new TaskRouter("support", { files: "taskrouter/" });
 * export const phone = support.workflows.phone?.id;
 */
export class TaskRouter extends pulumi.ComponentResource {
  /** SID of the workspace. */
  readonly workspaceSid: pulumi.Output<string>;
  /** The workspace; absent where the files name an existing one. */
  readonly workspace: Workspace | undefined;
  /** By their keys in the files, like the queues and workflows below. */
  readonly activities: Readonly<Record<string, Activity>>;
  readonly taskQueues: Readonly<Record<string, TaskQueue>>;
  readonly workflows: Readonly<Record<string, Workflow>>;

  constructor(name: string, args: TaskRouterArgs, options?: pulumi.ComponentResourceOptions) {
    super("taskrouter:index:TaskRouter", name, {}, options);
    const { workspace, activities, taskQueues, workflows } = loadFiles(args, this);
    const restoreStackTraces = silenceStackTraces();
    try {
      this.workspace = makeWorkspace(this, name, workspace);
      const workspaceSid = this.workspace?.id ?? findWorkspace(this, name, workspace);
      this.workspaceSid = workspaceSid;
      const child = createChildOptions(this, name);
      this.activities = mapEntries(activities, ([key, { friendlyName, available, ...rest }]) => {
        const properties = { friendlyName, ...(available === undefined ? {} : { available }) };
        return new Activity(`${name}-${key}`, { ...properties, workspaceSid }, child(rest));
      });
      makeDefaults(this, name, workspace);
      this.taskQueues = mapEntries(
        taskQueues,
        ([key, queue]) => new TaskQueue(`${name}-${key}`, toQueueArgs(queue, this), child(queue)),
      );
      this.workflows = mapEntries(
        workflows,
        ([key, workflow]) => new Workflow(`${name}-${key}`, toWorkflowArgs(workflow, this), child(workflow)),
      );
      this.registerOutputs({ workspaceSid });
    } finally {
      restoreStackTraces();
    }
  }
}

type WorkspaceWish = DesiredWorkspace["workspace"];

function makeWorkspace(parent: TaskRouter, name: string, wish: WorkspaceWish): Workspace | undefined {
  const { sid, existing, defaultActivity: _, timeoutActivity: __, ignore = [], ...args } = wish;
  if (sid !== undefined || existing === true) return undefined;
  const own = ignore.filter((path) => !isDefaultActivity(path));
  return new Workspace(`${name}-workspace`, args, createChildOptions(parent, name)({ ignore: own }));
}

function findWorkspace(parent: TaskRouter, name: string, { sid, friendlyName }: WorkspaceWish): pulumi.Output<string> {
  const query = sid !== undefined ? { sid } : friendlyName !== undefined ? { friendlyName } : {};
  return getWorkspace(query, { parent, name: `${name}-workspace` }).apply((found) => found.sid);
}

function makeDefaults(parent: TaskRouter, name: string, wish: WorkspaceWish): void {
  const { defaultActivity, timeoutActivity, ignore = [] } = wish;
  if (defaultActivity === undefined && timeoutActivity === undefined) return;
  const sidOf = (key: string | undefined) => (key === undefined ? undefined : (parent.activities[key]?.id ?? key));
  const sids = { defaultActivitySid: sidOf(defaultActivity), timeoutActivitySid: sidOf(timeoutActivity) };
  const args = Object.fromEntries(Object.entries(sids).filter(([, value]) => value !== undefined));
  const options = createChildOptions(parent, name)({ ignore: ignore.filter(isDefaultActivity) });
  new WorkspaceDefaults(`${name}-defaults`, { ...args, workspaceSid: parent.workspaceSid }, options);
}

function mapEntries<In, Out>(map: ReadonlyMap<string, In>, make: (entry: [string, In]) => Out): Record<string, Out> {
  return Object.fromEntries([...map].map(([key, value]) => [key, make([key, value])]));
}
