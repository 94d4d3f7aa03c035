import { badRequest } from "../api-error.js";
import type { Workspace } from "../resources/workspace.js";

/** An activity that a parameter names must exist in the workspace (O-10, O-23). */
export function checkActivity(name: string, sid: string | null | undefined, workspace: Workspace): void {
  if (sid && !workspace.activities.has(sid)) {
    throw badRequest(`Activity '${sid}' provided for ${name} does not exist in workspace ${workspace.sid}`);
  }
}
