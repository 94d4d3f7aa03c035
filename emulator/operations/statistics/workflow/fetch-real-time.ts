import { describeWorkflow } from "../../../statistics/real-time.js";
import { findWorkflow } from "../../find.js";
import { defineOperation } from "../../operation.js";
import { WORKFLOW } from "../../workflow/paths.js";
import { answerStatistics } from "../answer.js";
import { realTimeParameters } from "../parameters.js";
import { toTaskQuestion } from "../questions.js";

export const fetchWorkflowRealTimeStatistics = defineOperation({
  key: "WorkflowRealTimeStatistics-Fetch",
  method: "GET",
  path: `${WORKFLOW}/RealTimeStatistics`,
  parameters: realTimeParameters,
  find: findWorkflow,
  run({ target: { workspace, workflow }, values, request, services }) {
    const { sid } = workflow;
    const numbers = describeWorkflow(workflow, workspace, toTaskQuestion(values, workspace, services));
    const fields = { workflow_sid: sid, ...numbers };
    return answerStatistics({ workspace, request, place: `Workflows/${sid}/RealTimeStatistics`, fields });
  },
});
