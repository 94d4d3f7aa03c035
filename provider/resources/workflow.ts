import { kinds } from "../../model/index.js";
import { type Resource, workspaceCollection } from "./resource.js";

export const workflow: Resource = {
  kind: kinds.Workflow,
  collectionPath: workspaceCollection(kinds.Workflow),
  // *documented*: an update's own parameter, never stored or returned; only a change of routing makes it worth sending
  updateOnlyParams: (inputs, changed) =>
    inputs.reEvaluateTasks === true && changed.includes("configuration") ? { ReEvaluateTasks: "true" } : {},
};
