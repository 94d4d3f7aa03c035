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
    if (values.MultiTaskEnabled === false) checkSingleTasking(workspace, request.account.workspaces.items);
    if (request.account.workspaces.update(workspace, workspaceKind.toChanges(values), services.now())) {
      workspace.router.configure(toRoutingSettings(workspace));
      services.emit(workspace, workspaceEvent("updated", workspace));
    }
    return ok(renderWorkspace(workspace, request.base));
  },
});

/** The workspace that Flex creates, which stays multi-tasking (O-13). */
const FLEX_WORKSPACE = "Flex Task Assignment";

/** Once on, multi-tasking stays on, except while the account has another workspace without it (O-6, O-7). */
function checkSingleTasking(workspace: Workspace, all: readonly Workspace[]): void {
  if (!workspace.multiTaskEnabled) return;
  const isLegacy = all.some((other) => other !== workspace && !other.multiTaskEnabled);
  if (isLegacy && workspace.friendlyName !== FLEX_WORKSPACE) return;
  throw badRequest(
    `MultiTaskEnabled cannot be set to false once it is true for workspace ${workspace.sid}, unless another workspace is single-tasking`,
  );
}
