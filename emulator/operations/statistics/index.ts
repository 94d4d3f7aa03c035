import type { Operation } from "../operation.js";
import { fetchTaskQueueStatistics } from "./task-queue/fetch.js";
import { fetchTaskQueuesRealTimeStatistics } from "./task-queue/fetch-bulk.js";
import { fetchTaskQueueCumulativeStatistics } from "./task-queue/fetch-cumulative.js";
import { fetchTaskQueueRealTimeStatistics } from "./task-queue/fetch-real-time.js";
import { listTaskQueuesStatistics } from "./task-queue/list.js";
import { fetchWorkerStatistics } from "./worker/fetch.js";
import { fetchWorkersStatistics } from "./workers/fetch.js";
import { fetchWorkersCumulativeStatistics } from "./workers/fetch-cumulative.js";
import { fetchWorkersRealTimeStatistics } from "./workers/fetch-real-time.js";
import { fetchWorkflowStatistics } from "./workflow/fetch.js";
import { fetchWorkflowCumulativeStatistics } from "./workflow/fetch-cumulative.js";
import { fetchWorkflowRealTimeStatistics } from "./workflow/fetch-real-time.js";
import { fetchWorkspaceStatistics } from "./workspace/fetch.js";
import { fetchWorkspaceCumulativeStatistics } from "./workspace/fetch-cumulative.js";
import { fetchWorkspaceRealTimeStatistics } from "./workspace/fetch-real-time.js";

/** Every operation of statistics (api sheet, section 15). */
export const statisticsOperations: readonly Operation[] = [
  fetchWorkspaceRealTimeStatistics,
  fetchWorkspaceCumulativeStatistics,
  fetchWorkspaceStatistics,
  fetchWorkflowRealTimeStatistics,
  fetchWorkflowCumulativeStatistics,
  fetchWorkflowStatistics,
  fetchTaskQueueRealTimeStatistics,
  fetchTaskQueuesRealTimeStatistics,
  fetchTaskQueueCumulativeStatistics,
  fetchTaskQueueStatistics,
  listTaskQueuesStatistics,
  fetchWorkersRealTimeStatistics,
  fetchWorkersCumulativeStatistics,
  fetchWorkersStatistics,
  fetchWorkerStatistics,
];
