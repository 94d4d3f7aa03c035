import { sumUpWorkflow } from "../../../statistics/cumulative.js";
import { describeWorkflow } from "../../../statistics/real-time.js";
import { findWorkflow } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKFLOW } from "../../workflow/paths.js";
import { answerStatistics } from "../answer.js";
import { cumulativeParameters } from "../parameters.js";
import { toCumulativeQuestion, toTaskQuestion } from "../questions.js";

export const fetchWorkflowStatistics = defineOperation({
  key: "WorkflowStatistics-Fetch",
  method: "GET",
  path: `${WORKFLOW}/Statistics`,
  parameters: cumulativeParameters,
  find: findWorkflow,
  run({ target: { workspace, workflow }, values, request, services }) {
    const { sid } = workflow;
    const { question, facts } = toCumulativeQuestion(values, workspace, services, { member: "workflowSid", sid });
    const fields = {
      workflow_sid: sid,
      realtime: describeWorkflow(workflow, workspace, toTaskQuestion(values, workspace, services)),
      cumulative: sumUpWorkflow(facts, question),
    };
    return answerStatistics({ workspace, request, place: `Workflows/${sid}/Statistics`, fields });
  },
});
