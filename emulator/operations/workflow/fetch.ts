import { renderWorkflow, workflowKind } from "../../resources/workflow.js";
import { findWorkflow } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchWorkflow = defineOperation({
  key: "Workflow-Fetch",
  method: "GET",
  path: workflowKind.path,
  parameters: {},
  find: findWorkflow,
  run: ({ target: { workflow, workspace }, request }) => ok(renderWorkflow(workflow, workspace, request.base)),
});
