import { workflowKind } from "../../resources/workflow.js";
import { findWorkflow } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { workflowEvent } from "./events.js";

/** Refused while tasks of it are pending or reserved (O-57). */
export const deleteWorkflow = defineOperation({
  key: "Workflow-Delete",
  method: "DELETE",
  path: workflowKind.path,
  parameters: {},
  find: findWorkflow,
  run({ target: { workflow, workspace }, services }) {
    workspace.router.removeWorkflow(workflow.sid);
    workspace.workflows.remove(workflow);
    services.emit(workspace, workflowEvent("deleted", workflow));
    return deleted();
  },
});
