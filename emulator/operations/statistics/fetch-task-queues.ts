import { taskQueueKind } from "../../resources/task-queue.js";
import { describeQueueInBulk } from "../../statistics/real-time.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { answerStatistics } from "./answer.js";
import { toTaskQuestion } from "./questions.js";
import { readQueueSids } from "./queue-sids.js";

/**
 * Real-time statistics of up to 50 queues, in the order of the request. A queue that does not exist has zeros (S-9).
 */
export const fetchTaskQueuesRealTimeStatistics = defineOperation({
  key: "TaskQueueBulkRealTimeStatistics-Create",
  method: "POST",
  path: `${taskQueueKind.listPath}/RealTimeStatistics`,
  parameters: {},
  find: findWorkspace,
  run({ target: workspace, request, services }) {
    const question = toTaskQuestion({}, workspace, services);
    const data = readQueueSids(request.json, services.assumptions).map((queueSid) =>
      describeQueueInBulk(queueSid, workspace, question),
    );
    const fields = { task_queue_data: data, task_queue_response_count: data.length };
    return answerStatistics({ workspace, request, path: "TaskQueues/RealTimeStatistics", fields });
  },
});
