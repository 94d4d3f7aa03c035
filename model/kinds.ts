import { activity } from "./activity.js";
import type { Kind, KindName } from "./property.js";
import { taskQueue } from "./task-queue.js";
import { workflow } from "./workflow.js";
import { workspace } from "./workspace.js";
import { workspaceDefaults } from "./workspace-defaults.js";

/** Every kind of object that is kept as code. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  Workspace: workspace,
  WorkspaceDefaults: workspaceDefaults,
  Activity: activity,
  TaskQueue: taskQueue,
  Workflow: workflow,
};
