import type { Operation } from "../operation.js";
import { fetchTaskQueuesRealTimeStatistics } from "./fetch-task-queues.js";
import { listTaskQueuesStatistics } from "./list-task-queues.js";
import { taskStatistics } from "./tasks.js";
import { workerStatistics } from "./workers.js";

/** Every operation of statistics. */
export const statisticsOperations: readonly Operation[] = [
  ...taskStatistics,
  fetchTaskQueuesRealTimeStatistics,
  listTaskQueuesStatistics,
  ...workerStatistics,
];
