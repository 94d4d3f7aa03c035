import { withDefault } from "../../parameters/parameter.js";
import { flag } from "../../parameters/readers.js";
import { renderWorkflow, workflowKind } from "../../resources/workflow.js";
import { toRoutingWorkflow } from "../../router/to-routing.js";
import { findWorkflow } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { acceptConfiguration } from "./accept-configuration.js";
import { workflowEvent } from "./events.js";

export const updateWorkflow = defineOperation({
  key: "Workflow-Update",
  method: "POST",
  path: workflowKind.path,
  parameters: {
    ...workflowKind.updateParameters,
    // an action on the pending tasks, never returned (O-56)
    ReEvaluateTasks: withDefault(flag, false),
  },
  find: findWorkflow,
  run({ target: { workflow, workspace }, values, request, services }) {
    const accepted =
      values.Configuration === undefined
        ? undefined
        : acceptConfiguration(values.Configuration, workspace, services.assumptions);
    const isRerouted = accepted !== undefined && accepted.configuration !== workflow.configuration;
    const changes = {
      ...workflowKind.toChanges(values),
      ...(isRerouted ? accepted : { configuration: undefined }),
    };
    const isChanged = workspace.workflows.update(workflow, changes, services.now());
    if (isChanged || values.ReEvaluateTasks) {
      workspace.router.putWorkflow(toRoutingWorkflow(workflow), values.ReEvaluateTasks);
    }
    if (isChanged) services.emit(workspace, workflowEvent("updated", workflow));
    return ok(renderWorkflow(workflow, workspace, request.base));
  },
});
