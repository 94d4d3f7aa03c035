import { workspaceKind } from "../../resources/workspace.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { workspaceEvent } from "./events.js";

/** Deletes everything in the workspace with it (O-12). */
export const deleteWorkspace = defineOperation({
  key: "Workspace-Delete",
  method: "DELETE",
  path: workspaceKind.path,
  parameters: {},
  find: findWorkspace,
  run({ target: workspace, request, services }) {
    services.emit(workspace, workspaceEvent("deleted", workspace));
    request.account.workspaces.remove(workspace);
    return deleted();
  },
});
