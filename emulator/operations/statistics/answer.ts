import type { Workspace } from "../../resources/workspace.js";
import { workspaceUrl } from "../../resources/workspace-url.js";
import type { OperationRequest, Reply } from "../operation.js";
import { ok } from "../replies.js";

/** What an operation of statistics says, with what every one of them has around it. */
export interface Statistics {
  readonly workspace: Workspace;
  readonly request: OperationRequest;
  /** Below the workspace, such as `TaskQueues/WQ…/RealTimeStatistics`. */
  readonly place: string;
  /** The numbers, and the SIDs of what they are about. */
  readonly fields: object;
}

export function answerStatistics({ workspace, request, place, fields }: Statistics): Reply {
  const { accountSid: account_sid, sid: workspace_sid } = workspace;
  const url = `${workspaceUrl(workspace, request.base)}/${place}`;
  return ok(JSON.stringify({ account_sid, workspace_sid, ...fields, url }));
}
