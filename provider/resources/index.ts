import type { KindName } from "../../model/index.js";
import { activity } from "./activity.js";
import type { Resource } from "./resource.js";
import { taskQueue } from "./task-queue.js";
import { workflow } from "./workflow.js";
import { workspace } from "./workspace.js";
import { workspaceDefaults } from "./workspace-defaults.js";

export const resources: Readonly<Record<KindName, Resource>> = {
  Workspace: workspace,
  WorkspaceDefaults: workspaceDefaults,
  Activity: activity,
  TaskQueue: taskQueue,
  Workflow: workflow,
};

export type { Resource } from "./resource.js";
