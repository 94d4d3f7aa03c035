import { badRequest } from "../../api-error.js";
import { renderWorkspace, type Workspace, workspaceKind } from "../../resources/workspace.js";
import { toRoutingSettings } from "../../router/to-routing.js";
import { checkActivity } from "../check-activity.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { workspaceEvent } from "./events.js";

export const updateWorkspace = defineOperation({
  key: "Workspace-Update",
  method: "POST",
  path: workspaceKind.path,
  parameters: workspaceKind.updateParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    checkActivity("DefaultActivitySid", values.DefaultActivitySid, workspace);
    checkActivity("TimeoutActivitySid", values.TimeoutActivitySid, workspace);
    checkMultiTasking(workspace, values.MultiTaskEnabled);
    if (request.account.workspaces.update(workspace, workspaceKind.toChanges(values), services.now())) {
      workspace.router.configure(toRoutingSettings(workspace));
      services.emit(workspace, workspaceEvent("updated", workspace));
    }
    return ok(renderWorkspace(workspace, request.base));
  },
});

/** Once on, it stays on (O-6, O-7). */
function checkMultiTasking(workspace: Workspace, wanted: boolean | undefined): void {
  if (workspace.multiTaskEnabled && wanted === false) {
    throw badRequest(`MultiTaskEnabled cannot be set to false once it is true for workspace ${workspace.sid}`);
  }
}
