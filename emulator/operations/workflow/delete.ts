import { defineOperation } from "../../operation.js";
import { findWorkflow } from "../find.js";
import { deleted } from "../replies.js";
import { workflowEvent } from "./events.js";
import { WORKFLOW } from "./paths.js";

export const deleteWorkflow = defineOperation({
  key: "Workflow-Delete",
  method: "DELETE",
  path: WORKFLOW,
  parameters: {},
  find: findWorkflow,
  run({ target: { workflow, workspace }, services }) {
    workspace.workflows.remove(workflow);
    services.emit(workspace, workflowEvent("deleted", workflow));
    return deleted();
  },
});
