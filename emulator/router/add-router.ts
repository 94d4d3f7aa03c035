import type { Snapshot } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "./open-router.js";
import { toRoutingWorkspace } from "./to-routing.js";

const NO_RECORDS: Snapshot = { workers: [], tasks: [], reservations: [], versions: [] };

/**
 * Completes a workspace with its router.
 *
 * @param draft becomes the workspace: it is the same object
 * @param records those of an earlier router of this workspace
 */
export function addRouter(
  draft: Omit<Workspace, "router">,
  openRouter: OpenRouter,
  records: Snapshot = NO_RECORDS,
): Workspace {
  // the router is created for the object that it becomes a part of, and nothing reads it before
  const workspace = draft as Workspace;
  const router = openRouter(workspace, { ...toRoutingWorkspace(draft), ...records });
  return Object.assign(workspace, { router });
}
