import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";
import { renderWorkflow, workflowKind } from "../../resources/workflow.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";

export const listWorkflows = defineList({
  key: "Workflow-List",
  path: workflowKind.listPath,
  name: "workflows",
  filters: { FriendlyName: optional(text) },
  find: findWorkspace,
  select: (workspace) => workspace.workflows,
  createMatch: byName,
  render: renderWorkflow,
});
