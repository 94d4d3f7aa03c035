import { sumUpWorkers } from "../../../statistics/sum-up-workers.js";
import { findWorkspace } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKERS } from "../../worker/paths.js";
import { answerStatistics } from "../answer.js";
import { workerParameters } from "../parameters.js";
import { toWorkersQuestion } from "../questions.js";

/** Of all workers, also those that are deleted by now (*assumed*). */
export const fetchWorkersCumulativeStatistics = defineOperation({
  key: "WorkersCumulativeStatistics-Fetch",
  method: "GET",
  path: `${WORKERS}/CumulativeStatistics`,
  parameters: workerParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const { question, facts } = toWorkersQuestion(values, workspace, services);
    const fields = sumUpWorkers(workspace.router.workers, facts, workspace, question);
    return answerStatistics({ workspace, request, place: "Workers/CumulativeStatistics", fields });
  },
});
