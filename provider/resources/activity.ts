import { kinds } from "../../model/index.js";
import { type Resource, workspaceCollection } from "./resource.js";

export const activity: Resource = {
  kind: kinds.Activity,
  collectionPath: workspaceCollection(kinds.Activity),
};
