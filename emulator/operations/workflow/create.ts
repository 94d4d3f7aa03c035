import { toWorkflowWire, workflowKind } from "../../resources/workflow.js";
import { toRoutingWorkflow } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { acceptConfiguration } from "./accept-configuration.js";
import { workflowEvent } from "./events.js";

/** Two workflows may have the same name (O-5). */
export const createWorkflow = defineOperation({
  key: "Workflow-Create",
  method: "POST",
  path: workflowKind.listPath,
  parameters: workflowKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const accepted = acceptConfiguration(values.Configuration, workspace, services.assumptions);
    checkLimit("workflows", workspace.workflows.size, services.limits, `workspace ${workspace.sid}`);
    const workflow = workspace.workflows.add(
      newResource(workflowKind, { ...workflowKind.toCreated(values), ...accepted }, services),
    );
    workspace.router.putWorkflow(toRoutingWorkflow(workflow));
    services.emit(workspace, workflowEvent("created", workflow));
    // not cached as text: a configuration is large, and most are not read again
    return created(workflow, JSON.stringify(toWorkflowWire(workflow, workspace, request.base)));
  },
});
