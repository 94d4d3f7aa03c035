import type { Worker } from "../../../routing/index.js";
import { optional, type ParameterTable, type ValuesOf } from "../../parameters/parameter.js";
import { sid, text } from "../../parameters/readers.js";
import { workerKind } from "../../resources/worker.js";
import { isSameWorkerName } from "../../resources/worker-names.js";
import type { Workspace } from "../../resources/workspace.js";
import { describeWorkers } from "../../statistics/real-time.js";
import { sumUpWorkers } from "../../statistics/sum-up-workers.js";
import { allOf } from "../all-of.js";
import { findWorker, findWorkspace } from "../find.js";
import { type Call, defineOperation, type Operation } from "../operation.js";
import { createQueueMatch } from "../worker/by-queue.js";
import { answerStatistics } from "./answer.js";
import { realTimeParameters, workerParameters } from "./parameters.js";
import { toWorkersQuestion } from "./questions.js";

/** An operation on the statistics of workers, at a path below theirs. */
function defineForAll<Table extends ParameterTable>(
  name: string,
  parameters: Table,
  describe: (call: Call<Workspace, ValuesOf<Table>>) => object,
): Operation {
  return defineOperation({
    key: `Workers${name}-Fetch`,
    method: "GET",
    path: `${workerKind.listPath}/${name}`,
    parameters,
    find: findWorkspace,
    run: (call) =>
      answerStatistics({
        workspace: call.target,
        request: call.request,
        path: `Workers/${name}`,
        fields: describe(call),
      }),
  });
}

/** `TaskChannel` changes nothing: every worker has every channel (S-7). */
const fetchRealTime = defineForAll("RealTimeStatistics", realTimeParameters, ({ target: workspace }) =>
  describeWorkers([...workspace.router.workers], workspace),
);

/** All workers, including deleted ones (S-12). */
const fetchCumulative = defineForAll("CumulativeStatistics", workerParameters, (call) => {
  const { target: workspace, values, services } = call;
  const { question, events } = toWorkersQuestion(values, workspace, services);
  return sumUpWorkers(workspace.router.workers, events, workspace, question);
});

/**
 * The filters select workers by their present names and queues, with all that those workers did, in other queues too
 * (S-12). Without a filter, deleted workers count as well.
 */
const COMBINED = {
  ...workerParameters,
  TaskQueueSid: optional(sid("WQ")),
  TaskQueueName: optional(text),
  FriendlyName: optional(text),
};

const fetchCombined = defineForAll("Statistics", COMBINED, ({ target: workspace, values, services }) => {
  const { FriendlyName: name } = values;
  const filters = [
    ...createQueueMatch(values, workspace),
    name !== undefined && isSameWorkerName(name, services.assumptions),
  ].filter((filter) => filter !== false);
  const workers = [...workspace.router.workers].filter(allOf<Worker>(filters));
  const { question, events } = toWorkersQuestion(values, workspace, services);
  const sids = new Set(workers.map((worker) => worker.sid));
  const ofThem = filters.length === 0 ? events : [...events].filter(({ workerSid }) => sids.has(workerSid ?? ""));
  return {
    realtime: describeWorkers(workers, workspace),
    cumulative: sumUpWorkers(workers, ofThem, workspace, question),
  };
});

/** Cumulative ones only (S-8). */
const fetchOfOne = defineOperation({
  key: "WorkerStatistics-Fetch",
  method: "GET",
  path: `${workerKind.path}/Statistics`,
  parameters: workerParameters,
  find: (request) => findWorker(request),
  run({ target: { workspace, worker }, values, request, services }) {
    const { sid: workerSid } = worker;
    const scope = { member: "workerSid", sid: workerSid } as const;
    const { question, events } = toWorkersQuestion(values, workspace, services, scope);
    const fields = { worker_sid: workerSid, cumulative: sumUpWorkers([worker], events, workspace, question) };
    return answerStatistics({ workspace, request, path: `Workers/${workerSid}/Statistics`, fields });
  },
});

/** Statistics of all workers of a workspace, and of one. */
export const workerStatistics: readonly Operation[] = [fetchRealTime, fetchCumulative, fetchCombined, fetchOfOne];
