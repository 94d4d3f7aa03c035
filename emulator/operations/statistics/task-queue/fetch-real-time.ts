import { describeQueue } from "../../../statistics/real-time.js";
import { findTaskQueue } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { TASK_QUEUE } from "../../task-queue/paths.js";
import { answerStatistics } from "../answer.js";
import { realTimeParameters } from "../parameters.js";
import { toTaskQuestion } from "../questions.js";

export const fetchTaskQueueRealTimeStatistics = defineOperation({
  key: "TaskQueueRealTimeStatistics-Fetch",
  method: "GET",
  path: `${TASK_QUEUE}/RealTimeStatistics`,
  parameters: realTimeParameters,
  find: findTaskQueue,
  run({ target: { workspace, queue }, values, request, services }) {
    const { sid } = queue;
    const numbers = describeQueue(queue, workspace, toTaskQuestion(values, workspace, services));
    const fields = { task_queue_sid: sid, ...numbers };
    return answerStatistics({ workspace, request, place: `TaskQueues/${sid}/RealTimeStatistics`, fields });
  },
});
