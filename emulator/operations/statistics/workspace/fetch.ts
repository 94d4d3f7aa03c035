import { sumUpWorkspace } from "../../../statistics/cumulative.js";
import { describeWorkspace } from "../../../statistics/real-time.js";
import { findWorkspace, WORKSPACE } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion, toTaskQuestion } from "../questions.js";

export const fetchWorkspaceStatistics = defineOperation({
  key: "WorkspaceStatistics-Fetch",
  method: "GET",
  path: `${WORKSPACE}/Statistics`,
  parameters: cumulativeParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const { question, facts } = toCumulativeQuestion(values, workspace, services);
    const fields = {
      realtime: describeWorkspace(workspace, toTaskQuestion(values, workspace, services)),
      cumulative: sumUpWorkspace(facts, question),
    };
    return answerStatistics({ workspace, request, place: "Statistics", fields });
  },
});
