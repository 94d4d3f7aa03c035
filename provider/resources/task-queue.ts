import { kinds } from "../../model/index.js";
import { type Resource, workspaceCollection } from "./resource.js";

export const taskQueue: Resource = {
  kind: kinds.TaskQueue,
  collectionPath: workspaceCollection(kinds.TaskQueue),
};
