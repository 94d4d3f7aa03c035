import { createActivity } from "./activity/create.js";
import { deleteActivity } from "./activity/delete.js";
import { fetchActivity } from "./activity/fetch.js";
import { listActivities } from "./activity/list.js";
import { updateActivity } from "./activity/update.js";
import { fetchEvent } from "./event/fetch.js";
import { listEvents } from "./event/list.js";
import type { Operation } from "./operation.js";
import { fetchTaskReservation } from "./reservation/fetch-by-task.js";
import { fetchWorkerReservation } from "./reservation/fetch-by-worker.js";
import { listTaskReservations } from "./reservation/list-by-task.js";
import { listWorkerReservations } from "./reservation/list-by-worker.js";
import { updateTaskReservation } from "./reservation/update-by-task.js";
import { updateWorkerReservation } from "./reservation/update-by-worker.js";
import { statisticsOperations } from "./statistics/index.js";
import { createTask } from "./task/create.js";
import { deleteTask } from "./task/delete.js";
import { fetchTask } from "./task/fetch.js";
import { listTasks } from "./task/list.js";
import { updateTask } from "./task/update.js";
import { createTaskChannel } from "./task-channel/create.js";
import { deleteTaskChannel } from "./task-channel/delete.js";
import { fetchTaskChannel } from "./task-channel/fetch.js";
import { listTaskChannels } from "./task-channel/list.js";
import { updateTaskChannel } from "./task-channel/update.js";
import { createTaskQueue } from "./task-queue/create.js";
import { deleteTaskQueue } from "./task-queue/delete.js";
import { fetchTaskQueue } from "./task-queue/fetch.js";
import { listTaskQueues } from "./task-queue/list.js";
import { updateTaskQueue } from "./task-queue/update.js";
import { createWorker } from "./worker/create.js";
import { deleteWorker } from "./worker/delete.js";
import { fetchWorker } from "./worker/fetch.js";
import { listWorkers } from "./worker/list.js";
import { updateWorker } from "./worker/update.js";
import { fetchWorkerChannel } from "./worker-channel/fetch.js";
import { listChannelsOfWorker } from "./worker-channel/list.js";
import { updateWorkerChannel } from "./worker-channel/update.js";
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

/** All operations of the emulator. A new operation needs a file and a line here. */
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
  listEvents,
  fetchEvent,
  listTaskChannels,
  createTaskChannel,
  fetchTaskChannel,
  updateTaskChannel,
  deleteTaskChannel,
  listWorkers,
  createWorker,
  fetchWorker,
  updateWorker,
  deleteWorker,
  listChannelsOfWorker,
  fetchWorkerChannel,
  updateWorkerChannel,
  listTasks,
  createTask,
  fetchTask,
  updateTask,
  deleteTask,
  listTaskReservations,
  fetchTaskReservation,
  updateTaskReservation,
  listWorkerReservations,
  fetchWorkerReservation,
  updateWorkerReservation,
  ...statisticsOperations,
];
