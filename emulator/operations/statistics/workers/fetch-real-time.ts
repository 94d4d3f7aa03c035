import { describeWorkers } from "../../../statistics/real-time.js";
import { findWorkspace } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKERS } from "../../worker/paths.js";
import { answerStatistics } from "../answer.js";
import { realTimeParameters } from "../parameters.js";

/** `TaskChannel` changes nothing: every worker has every channel (*assumed*). */
export const fetchWorkersRealTimeStatistics = defineOperation({
  key: "WorkersRealTimeStatistics-Fetch",
  method: "GET",
  path: `${WORKERS}/RealTimeStatistics`,
  parameters: realTimeParameters,
  find: findWorkspace,
  run({ target: workspace, request }) {
    const fields = describeWorkers([...workspace.router.workers], workspace);
    return answerStatistics({ workspace, request, place: "Workers/RealTimeStatistics", fields });
  },
});
