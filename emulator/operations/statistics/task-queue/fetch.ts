import { sumUpQueue } from "../../../statistics/cumulative.js";
import { describeQueue } from "../../../statistics/real-time.js";
import { findTaskQueue } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { TASK_QUEUE } from "../../task-queue/paths.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion, toTaskQuestion } from "../questions.js";

export const fetchTaskQueueStatistics = defineOperation({
  key: "TaskQueueStatistics-Fetch",
  method: "GET",
  path: `${TASK_QUEUE}/Statistics`,
  parameters: cumulativeParameters,
  find: findTaskQueue,
  run({ target: { workspace, queue }, values, request, services }) {
    const { sid } = queue;
    const { question, facts } = toCumulativeQuestion(values, workspace, services, { member: "queueSid", sid });
    const fields = {
      task_queue_sid: sid,
      realtime: describeQueue(queue, workspace, toTaskQuestion(values, workspace, services)),
      cumulative: sumUpQueue(facts, question),
    };
    return answerStatistics({ workspace, request, place: `TaskQueues/${sid}/Statistics`, fields });
  },
});
