import { sumUpWorkspace } from "../../../statistics/cumulative.js";
import { findWorkspace, WORKSPACE } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion } from "../questions.js";

export const fetchWorkspaceCumulativeStatistics = defineOperation({
  key: "WorkspaceCumulativeStatistics-Fetch",
  method: "GET",
  path: `${WORKSPACE}/CumulativeStatistics`,
  parameters: cumulativeParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const { question, facts } = toCumulativeQuestion(values, workspace, services);
    const fields = sumUpWorkspace(facts, question);
    return answerStatistics({ workspace, request, place: "CumulativeStatistics", fields });
  },
});
