import { sumUpWorkflow } from "../../../statistics/cumulative.js";
import { findWorkflow } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKFLOW } from "../../workflow/paths.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion } from "../questions.js";

export const fetchWorkflowCumulativeStatistics = defineOperation({
  key: "WorkflowCumulativeStatistics-Fetch",
  method: "GET",
  path: `${WORKFLOW}/CumulativeStatistics`,
  parameters: cumulativeParameters,
  find: findWorkflow,
  run({ target: { workspace, workflow }, values, request, services }) {
    const { sid } = workflow;
    const { question, facts } = toCumulativeQuestion(values, workspace, services, { member: "workflowSid", sid });
    const fields = { workflow_sid: sid, ...sumUpWorkflow(facts, question) };
    return answerStatistics({ workspace, request, place: `Workflows/${sid}/CumulativeStatistics`, fields });
  },
});
