import type { Operation } from "../operation.js";
import { createActivity } from "./activity/create.js";
import { deleteActivity } from "./activity/delete.js";
import { fetchActivity } from "./activity/fetch.js";
import { listActivities } from "./activity/list.js";
import { updateActivity } from "./activity/update.js";
import { fetchEvent } from "./event/fetch.js";
import { createTaskQueue } from "./task-queue/create.js";
import { deleteTaskQueue } from "./task-queue/delete.js";
import { fetchTaskQueue } from "./task-queue/fetch.js";
import { listTaskQueues } from "./task-queue/list.js";
import { updateTaskQueue } from "./task-queue/update.js";
import { createWorkflow } from "./workflow/create.js";
import { deleteWorkflow } from "./workflow/delete.js";
import { fetchWorkflow } from "./workflow/fetch.js";
import { listWorkflows } from "./workflow/list.js";
import { updateWorkflow } from "./workflow/update.js";
import { createWorkspace } from "./workspace/create.js";
import { deleteWorkspace } from "./workspace/delete.js";
import { fetchWorkspace } from "./workspace/fetch.js";
import { listWorkspaces } from "./workspace/list.js";
import { updateWorkspace } from "./workspace/update.js";

/** Every operation this emulator has. Adding one is adding its file and a line here. */
export const operations: readonly Operation[] = [
  listWorkspaces,
  createWorkspace,
  fetchWorkspace,
  updateWorkspace,
  deleteWorkspace,
  listActivities,
  createActivity,
  fetchActivity,
  updateActivity,
  deleteActivity,
  listTaskQueues,
  createTaskQueue,
  fetchTaskQueue,
  updateTaskQueue,
  deleteTaskQueue,
  listWorkflows,
  createWorkflow,
  fetchWorkflow,
  updateWorkflow,
  deleteWorkflow,
  fetchEvent,
];
