import { defineOperation } from "../../operation.js";
import { optional } from "../../parameters/parameter.js";
import { callbackUrl, friendlyName, integer, text } from "../../parameters/readers.js";
import { renderWorkflow } from "../../resources/workflow.js";
import { findWorkflow } from "../find.js";
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
    // An action on waiting tasks, never echoed (*documented*): it stands in the journal, and there are no tasks to act on.
    ReEvaluateTasks: optional(text),
  },
  find: findWorkflow,
  run({ target: { workflow, workspace }, values, request, services }) {
    const accepted =
      values.Configuration === undefined
        ? undefined
        : acceptConfiguration(values.Configuration, workspace, services.rules);
    const isRerouted = accepted !== undefined && accepted.configuration !== workflow.configuration;
    const changes = {
      ...(isRerouted ? accepted : {}),
      friendlyName: values.FriendlyName,
      assignmentCallbackUrl: values.AssignmentCallbackUrl,
      fallbackAssignmentCallbackUrl: values.FallbackAssignmentCallbackUrl,
      taskReservationTimeout: values.TaskReservationTimeout,
    };
    if (workspace.workflows.update(workflow, changes, services.now())) {
      services.emit(workspace, workflowEvent("updated", workflow));
    }
    return ok(renderWorkflow(workflow, workspace, request.base));
  },
});
