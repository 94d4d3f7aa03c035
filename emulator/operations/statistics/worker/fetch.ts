import { sumUpWorkers } from "../../../statistics/sum-up-workers.js";
import { findWorker } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKER } from "../../worker/paths.js";
import { answerStatistics } from "../answer.js";
import { workerParameters } from "../parameters.js";
import { toWorkersQuestion } from "../questions.js";

/** Cumulative ones alone (*documented*, api sheet, section 15). */
export const fetchWorkerStatistics = defineOperation({
  key: "WorkerStatistics-Fetch",
  method: "GET",
  path: `${WORKER}/Statistics`,
  parameters: workerParameters,
  find: (request) => findWorker(request),
  run({ target: { workspace, worker }, values, request, services }) {
    const { sid } = worker;
    const { question, facts } = toWorkersQuestion(values, workspace, services, { member: "workerSid", sid });
    const fields = { worker_sid: sid, cumulative: sumUpWorkers([worker], facts, workspace, question) };
    return answerStatistics({ workspace, request, place: `Workers/${sid}/Statistics`, fields });
  },
});
