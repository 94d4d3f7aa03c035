import { describeWorkspace } from "../../../statistics/real-time.js";
import { findWorkspace, WORKSPACE } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { answerStatistics } from "../answer.js";
import { realTimeParameters } from "../parameters.js";
import { toTaskQuestion } from "../questions.js";

export const fetchWorkspaceRealTimeStatistics = defineOperation({
  key: "WorkspaceRealTimeStatistics-Fetch",
  method: "GET",
  path: `${WORKSPACE}/RealTimeStatistics`,
  parameters: realTimeParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const fields = describeWorkspace(workspace, toTaskQuestion(values, workspace, services));
    return answerStatistics({ workspace, request, place: "RealTimeStatistics", fields });
  },
});
