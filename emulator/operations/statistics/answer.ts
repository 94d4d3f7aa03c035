import type { Workspace } from "../../resources/workspace.js";
import { workspaceUrl } from "../../resources/workspace-url.js";
import type { OperationRequest, Reply } from "../operation.js";
import { ok } from "../replies.js";

/** The answer of a statistics operation. */
export interface Statistics {
  readonly workspace: Workspace;
  readonly request: OperationRequest;
  /** Below the workspace, such as `TaskQueues/WQ…/RealTimeStatistics`. */
  readonly path: string;
  /** The numbers, and the SIDs of their subject. */
  readonly fields: object;
}

export function answerStatistics({ workspace, request, path, fields }: Statistics): Reply {
  const { accountSid: account_sid, sid: workspace_sid } = workspace;
  const url = `${workspaceUrl(workspace, request.base)}/${path}`;
  return ok(JSON.stringify({ account_sid, workspace_sid, ...fields, url }));
}
