import type { Operation } from "../../operation.js";
import { fetchTaskQueuesRealTimeStatistics } from "./task-queue/fetch-bulk.js";
import { fetchTaskQueueRealTimeStatistics } from "./task-queue/fetch-real-time.js";
import { fetchWorkersRealTimeStatistics } from "./workers/fetch-real-time.js";
import { fetchWorkflowRealTimeStatistics } from "./workflow/fetch-real-time.js";
import { fetchWorkspaceRealTimeStatistics } from "./workspace/fetch-real-time.js";

/** Every operation of statistics (api sheet, section 15). */
export const statisticsOperations: readonly Operation[] = [
  fetchWorkspaceRealTimeStatistics,
  fetchWorkflowRealTimeStatistics,
  fetchTaskQueueRealTimeStatistics,
  fetchTaskQueuesRealTimeStatistics,
  fetchWorkersRealTimeStatistics,
];
