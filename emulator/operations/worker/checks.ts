import { badRequest } from "../../api-error.js";
import { findWorkerNamed } from "../../resources/worker-names.js";
import type { Workspace } from "../../resources/workspace.js";
import type { Rules } from "../../rules.js";

/** Names are unique in a workspace, in these words (*observed*, api sheet, section 11). */
export function checkWorkerName(name: string | undefined, workspace: Workspace, rules: Rules, ownSid?: string): void {
  const namesake = name === undefined ? undefined : findWorkerNamed(workspace.router, name, rules);
  if (namesake && namesake.sid !== ownSid) throw badRequest("Worker with the same friendly name already exists");
}
