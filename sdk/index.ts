/**
 * Twilio TaskRouter as code: resource classes for programs, and {@link TaskRouter} for a folder of YAML.
 *
 * @packageDocumentation
 */
export type { Configuration, DefaultFilter, Filter, Target } from "../language/index.js";
export { Activity, type ActivityArgs } from "./activity.js";
export type { TaskRouterArgs } from "./load-files.js";
export {
  type FoundActivity,
  type FoundObject,
  type FoundTaskQueue,
  type FoundWorkflow,
  type FoundWorkspace,
  getActivity,
  getTaskQueue,
  getWorkflow,
  getWorkflows,
  getWorkspace,
  type LookUpArgs,
  type LookUpInWorkspaceArgs,
  type LookUpOptions,
} from "./look-ups.js";
export { TaskQueue, type TaskQueueArgs } from "./task-queue.js";
export { TaskRouter } from "./task-router.js";
export { Workflow, type WorkflowArgs } from "./workflow.js";
export { Workspace, type WorkspaceArgs } from "./workspace.js";
export { WorkspaceDefaults, type WorkspaceDefaultsArgs } from "./workspace-defaults.js";
