import { sumUpQueue } from "../../../statistics/cumulative.js";
import { findTaskQueue } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { TASK_QUEUE } from "../../task-queue/paths.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion } from "../questions.js";

export const fetchTaskQueueCumulativeStatistics = defineOperation({
  key: "TaskQueueCumulativeStatistics-Fetch",
  method: "GET",
  path: `${TASK_QUEUE}/CumulativeStatistics`,
  parameters: cumulativeParameters,
  find: findTaskQueue,
  run({ target: { workspace, queue }, values, request, services }) {
    const { sid } = queue;
    const { question, facts } = toCumulativeQuestion(values, workspace, services, { member: "queueSid", sid });
    const fields = { task_queue_sid: sid, ...sumUpQueue(facts, question) };
    return answerStatistics({ workspace, request, place: `TaskQueues/${sid}/CumulativeStatistics`, fields });
  },
});
