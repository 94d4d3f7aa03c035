import type { Worker } from "../../../../routing/index.js";
import { optional } from "../../../parameters/parameter.js";
import { sid, text } from "../../../parameters/readers.js";
import { isSameWorkerName } from "../../../resources/worker-names.js";
import { describeWorkers } from "../../../statistics/real-time.js";
import { sumUpWorkers } from "../../../statistics/sum-up-workers.js";
import { allOf } from "../../all-of.js";
import { findWorkspace } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { createQueueMatch } from "../../worker/by-queue.js";
import { WORKERS } from "../../worker/paths.js";
import { answerStatistics } from "../answer.js";
import { workerParameters } from "../parameters.js";
import { toWorkersQuestion } from "../questions.js";

/**
 * Filters narrow the workers, by the names and queues they have now, and so their reservations and stays; not to what they
 * did in that queue (*assumed*). Without one, deleted workers count too.
 */
export const fetchWorkersStatistics = defineOperation({
  key: "WorkersStatistics-Fetch",
  method: "GET",
  path: `${WORKERS}/Statistics`,
  parameters: {
    ...workerParameters,
    TaskQueueSid: optional(sid("WQ")),
    TaskQueueName: optional(text),
    FriendlyName: optional(text),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const { FriendlyName: name } = values;
    const filters = [
      ...createQueueMatch(values, workspace),
      name !== undefined && isSameWorkerName(name, services.assumptions),
    ].filter((filter) => filter !== false);
    const workers = [...workspace.router.workers].filter(allOf<Worker>(filters));
    const { question, facts } = toWorkersQuestion(values, workspace, services);
    const sids = new Set(workers.map((worker) => worker.sid));
    const ofThem = filters.length === 0 ? facts : [...facts].filter(({ workerSid }) => sids.has(workerSid ?? ""));
    const fields = {
      realtime: describeWorkers(workers, workspace),
      cumulative: sumUpWorkers(workers, ofThem, workspace, question),
    };
    return answerStatistics({ workspace, request, place: "Workers/Statistics", fields });
  },
});
