import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";
import type { Account } from "../../resources/accounts.js";
import { renderWorkspace, type Workspace, workspaceKind } from "../../resources/workspace.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findAccount } from "../find.js";

export const listWorkspaces = defineList({
  key: "Workspace-List",
  path: workspaceKind.listPath,
  name: "workspaces",
  filters: { FriendlyName: optional(text) },
  find: findAccount,
  select: (account) => account.workspaces,
  createMatch: byName,
  render: (workspace: Workspace, _: Account, base: string) => renderWorkspace(workspace, base),
});
