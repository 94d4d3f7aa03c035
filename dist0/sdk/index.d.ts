/**
 * Twilio TaskRouter as code: resource classes for programs, and {@link TaskRouter} for a folder of YAML.
 *
 * @packageDocumentation
 */
export type { Configuration, DefaultFilter, Filter, Target } from "../language/index.js";
import "./require-pulumi.js";
export type { ActivityArgs, FoundActivity } from "./activity.js";
export { Activity, getActivity } from "./activity.js";
export { inlineProject } from "./inline-project.js";
export type { TaskRouterArgs } from "./load-files.js";
export type { FoundObject, LookUpArgs, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
export type { FoundTaskChannel, LookUpTaskChannelArgs, TaskChannelArgs } from "./task-channel.js";
export { getTaskChannel, TaskChannel } from "./task-channel.js";
export type { FoundTaskQueue, TaskQueueArgs } from "./task-queue.js";
export { getTaskQueue, TaskQueue } from "./task-queue.js";
export { TaskRouter } from "./task-router.js";
export type { FoundWorker, WorkerArgs } from "./worker.js";
export { getWorker, Worker } from "./worker.js";
export type { FoundWorkflow, WorkflowArgs } from "./workflow.js";
export { getWorkflow, getWorkflows, Workflow } from "./workflow.js";
export type { FoundWorkspace, WorkspaceArgs } from "./workspace.js";
export { getWorkspace, Workspace } from "./workspace.js";
export type { WorkspaceDefaultsArgs } from "./workspace-defaults.js";
export { WorkspaceDefaults } from "./workspace-defaults.js";
