import { required, withDefault } from "../../parameters/parameter.js";
import { callbackUrl, friendlyName, integer, text } from "../../parameters/readers.js";
import { toWorkflowWire } from "../../resources/workflow.js";
import { toRoutingWorkflow } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { acceptConfiguration } from "./accept-configuration.js";
import { workflowEvent } from "./events.js";
import { WORKFLOWS } from "./paths.js";

/** Two workflows of one name are taken; whether TaskRouter does is not known (*assumed*, api sheet, section 9). */
export const createWorkflow = defineOperation({
  key: "Workflow-Create",
  method: "POST",
  path: WORKFLOWS,
  parameters: {
    FriendlyName: required(friendlyName("when strict")),
    Configuration: required(text),
    AssignmentCallbackUrl: withDefault<string | null>(callbackUrl, null),
    FallbackAssignmentCallbackUrl: withDefault<string | null>(callbackUrl, null),
    TaskReservationTimeout: withDefault(integer(1, 86_400), 120),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const accepted = acceptConfiguration(values.Configuration, workspace, services.assumptions);
    checkLimit("workflows", workspace.workflows.size, services.limits, `workspace ${workspace.sid}`);
    const workflow = workspace.workflows.add({
      ...newResource("WW", values.FriendlyName, services),
      ...accepted,
      assignmentCallbackUrl: values.AssignmentCallbackUrl,
      fallbackAssignmentCallbackUrl: values.FallbackAssignmentCallbackUrl,
      taskReservationTimeout: values.TaskReservationTimeout,
    });
    workspace.router.putWorkflow(toRoutingWorkflow(workflow));
    services.emit(workspace, workflowEvent("created", workflow));
    // Not kept as text: a configuration is large, and most are not asked for again.
    return created(JSON.stringify(toWorkflowWire(workflow, workspace, request.base)));
  },
});
