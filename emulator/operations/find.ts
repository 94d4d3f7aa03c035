import type { OperationRequest } from "../operation.js";
import type { Activity } from "../resources/activity.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import type { Account } from "../store/accounts.js";

export const WORKSPACES = "/v1/Workspaces";
export const WORKSPACE = `${WORKSPACES}/:WorkspaceSid`;

export function findAccount({ account }: OperationRequest): Account {
  return account;
}

export function findWorkspace({ account, ids }: OperationRequest): Workspace | undefined {
  return account.workspaces.get(ids.WorkspaceSid ?? "");
}

export function findActivity(request: OperationRequest): { workspace: Workspace; activity: Activity } | undefined {
  const workspace = findWorkspace(request);
  const activity = workspace?.activities.get(request.ids.Sid ?? "");
  return workspace && activity && { workspace, activity };
}

export function findTaskQueue(request: OperationRequest): { workspace: Workspace; queue: TaskQueue } | undefined {
  const workspace = findWorkspace(request);
  const queue = workspace?.taskQueues.get(request.ids.Sid ?? "");
  return workspace && queue && { workspace, queue };
}

export function findWorkflow(request: OperationRequest): { workspace: Workspace; workflow: Workflow } | undefined {
  const workspace = findWorkspace(request);
  const workflow = workspace?.workflows.get(request.ids.Sid ?? "");
  return workspace && workflow && { workspace, workflow };
}
