/**
 * Twilio TaskRouter as code: resource classes for programs, and {@link TaskRouter} for a folder of YAML.
 *
 * @packageDocumentation
 */
export type { Configuration, DefaultFilter, Filter, Target } from "../language/index.js";

import "./require-pulumi.js";

export { Activity, type ActivityArgs, type FoundActivity, getActivity } from "./activity.js";
export { inlineProject } from "./inline-project.js";
export type { TaskRouterArgs } from "./load-files.js";
export type { FoundObject, LookUpArgs, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
export {
  type FoundTaskChannel,
  getTaskChannel,
  type LookUpTaskChannelArgs,
  TaskChannel,
  type TaskChannelArgs,
} from "./task-channel.js";
export { type FoundTaskQueue, getTaskQueue, TaskQueue, type TaskQueueArgs } from "./task-queue.js";
export { TaskRouter } from "./task-router.js";
export { type FoundWorker, getWorker, Worker, type WorkerArgs } from "./worker.js";
export { type FoundWorkflow, getWorkflow, getWorkflows, Workflow, type WorkflowArgs } from "./workflow.js";
export { type FoundWorkspace, getWorkspace, Workspace, type WorkspaceArgs } from "./workspace.js";
export { WorkspaceDefaults, type WorkspaceDefaultsArgs } from "./workspace-defaults.js";
