import { badRequest } from "../../api-error.js";
import type { Assumptions } from "../../assumptions/index.js";
import { findWorkerNamed } from "../../resources/worker-names.js";
import type { Workspace } from "../../resources/workspace.js";

/** Names are unique in a workspace (O-80). */
export function checkWorkerName(
  name: string | undefined,
  workspace: Workspace,
  assumptions: Assumptions,
  ownSid?: string,
): void {
  const namesake = name === undefined ? undefined : findWorkerNamed(workspace.router, name, assumptions);
  if (namesake && namesake.sid !== ownSid) throw badRequest("Worker with the same friendly name already exists");
}
