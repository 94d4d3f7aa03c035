import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";
import { renderWorkspace, type Workspace } from "../../resources/workspace.js";
import { defineList } from "../define-list.js";
import { findAccount, WORKSPACES } from "../find.js";
import { hasName } from "../has-name.js";

export const listWorkspaces = defineList({
  key: "Workspace-List",
  path: WORKSPACES,
  name: "workspaces",
  filters: { FriendlyName: optional(text) },
  find: findAccount,
  select: (account) => account.workspaces,
  matches: hasName,
  render: (workspace: Workspace, _, base) => renderWorkspace(workspace, base),
});
