import type { Reservation, Task, Worker } from "../../routing/index.js";
import type { Account } from "../resources/accounts.js";
import type { Activity } from "../resources/activity.js";
import { findChannel, type TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import { listWorkerChannels, type WorkerChannelContext } from "../resources/worker-channel.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import type { OperationRequest } from "./operation.js";

export function findAccount({ account }: OperationRequest): Account {
  return account;
}

/** Finds the workspace of the path, after everything that is due in it has been done. */
export function findWorkspace({ account, ids }: OperationRequest): Workspace | undefined {
  const workspace = account.workspaces.get(ids.WorkspaceSid ?? "");
  workspace?.router.advance();
  return workspace;
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

export function findTaskChannel(request: OperationRequest): { workspace: Workspace; channel: TaskChannel } | undefined {
  const workspace = findWorkspace(request);
  const channel = workspace && findChannel(workspace, request.ids.Sid ?? "");
  return workspace && channel && { workspace, channel };
}

/** @param id of the path that names the worker */
export function findWorker(
  request: OperationRequest,
  id: "Sid" | "WorkerSid" = "Sid",
): { workspace: Workspace; worker: Worker } | undefined {
  const workspace = findWorkspace(request);
  const worker = workspace?.router.workers.get(request.ids[id] ?? "");
  return workspace && worker && { workspace, worker };
}

/** The channel of a SID or of the unique name of its task channel (O-92). */
export function findWorkerChannel(request: OperationRequest): WorkerChannelContext | undefined {
  const found = findWorker(request, "WorkerSid");
  return (
    found &&
    listWorkerChannels(found.worker, found.workspace).find(
      ({ sid, channel }) => sid === request.ids.Sid || channel.uniqueName === request.ids.Sid,
    )
  );
}

/** @param id of the path that names the task */
export function findTask(
  request: OperationRequest,
  id: "Sid" | "TaskSid" = "Sid",
): { workspace: Workspace; task: Task } | undefined {
  const workspace = findWorkspace(request);
  const task = workspace?.router.tasks.get(request.ids[id] ?? "");
  return workspace && task && { workspace, task };
}

/** A reservation by one of its two paths: it exists only below its own task and its own worker. */
export function findReservation(
  request: OperationRequest,
): { workspace: Workspace; reservation: Reservation } | undefined {
  const workspace = findWorkspace(request);
  const { Sid: sid = "", TaskSid: taskSid, WorkerSid: workerSid } = request.ids;
  const reservation = workspace?.router.reservations.get(sid);
  const isBelow = taskSid === undefined ? reservation?.workerSid === workerSid : reservation?.taskSid === taskSid;
  return workspace && reservation && isBelow ? { workspace, reservation } : undefined;
}
