import { renderWorkspace, workspaceKind } from "../../resources/workspace.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchWorkspace = defineOperation({
  key: "Workspace-Fetch",
  method: "GET",
  path: workspaceKind.path,
  parameters: {},
  find: findWorkspace,
  run: ({ target: workspace, request }) => ok(renderWorkspace(workspace, request.base)),
});
