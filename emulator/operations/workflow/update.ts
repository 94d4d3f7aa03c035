import { optional, withDefault } from "../../parameters/parameter.js";
import { callbackUrl, flag, friendlyName, integer, text } from "../../parameters/readers.js";
import { renderWorkflow } from "../../resources/workflow.js";
import { toRoutingWorkflow } from "../../router/to-routing.js";
import { findWorkflow } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { acceptConfiguration } from "./accept-configuration.js";
import { workflowEvent } from "./events.js";
import { WORKFLOW } from "./paths.js";

export const updateWorkflow = defineOperation({
  key: "Workflow-Update",
  method: "POST",
  path: WORKFLOW,
  parameters: {
    FriendlyName: optional(friendlyName("when strict")),
    AssignmentCallbackUrl: optional(callbackUrl),
    FallbackAssignmentCallbackUrl: optional(callbackUrl),
    Configuration: optional(text),
    TaskReservationTimeout: optional(integer(1, 86_400)),
    // An action on the tasks that are pending, never echoed (*documented*).
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
      ...(isRerouted ? accepted : {}),
      friendlyName: values.FriendlyName,
      assignmentCallbackUrl: values.AssignmentCallbackUrl,
      fallbackAssignmentCallbackUrl: values.FallbackAssignmentCallbackUrl,
      taskReservationTimeout: values.TaskReservationTimeout,
    };
    const isChanged = workspace.workflows.update(workflow, changes, services.now());
    if (isChanged || values.ReEvaluateTasks) {
      workspace.router.putWorkflow(toRoutingWorkflow(workflow), values.ReEvaluateTasks);
    }
    if (isChanged) services.emit(workspace, workflowEvent("updated", workflow));
    return ok(renderWorkflow(workflow, workspace, request.base));
  },
});
