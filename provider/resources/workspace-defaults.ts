import { kinds } from "../../model/index.js";
import type { Resource } from "./resource.js";

export const workspaceDefaults: Resource = {
  kind: kinds.WorkspaceDefaults,
  collectionPath: () => "/v1/Workspaces",
};
