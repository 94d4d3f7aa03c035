import { kinds } from "../../model/index.js";
import type { Resource } from "./resource.js";

export const workspace: Resource = {
  kind: kinds.Workspace,
  collectionPath: () => "/v1/Workspaces",
};
