import { badRequest } from "../api-error.js";
import type { Workspace } from "../resources/workspace.js";

/** An activity that a parameter names must be one of the workspace (*assumed* from the docs, api sheet, sections 6 and 8). */
export function checkActivity(name: string, sid: string | null | undefined, workspace: Workspace): void {
  if (sid && !workspace.activities.has(sid)) {
    throw badRequest(`Activity '${sid}' provided for ${name} does not exist in workspace ${workspace.sid}`);
  }
}
