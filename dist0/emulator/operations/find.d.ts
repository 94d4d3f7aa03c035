import type { Reservation, Task, Worker } from "../../routing/index.js";
import type { Account } from "../resources/accounts.js";
import type { Activity } from "../resources/activity.js";
import type { TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { WorkerChannelContext } from "../resources/worker-channel.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import type { OperationRequest } from "./operation.js";
export declare function findAccount({ account }: OperationRequest): Account;
/** Finds the workspace of the path, after everything that is due in it has been done. */
export declare function findWorkspace({ account, ids }: OperationRequest): Workspace | undefined;
export declare function findActivity(request: OperationRequest): {
    workspace: Workspace;
    activity: Activity;
} | undefined;
export declare function findTaskQueue(request: OperationRequest): {
    workspace: Workspace;
    queue: TaskQueue;
} | undefined;
export declare function findWorkflow(request: OperationRequest): {
    workspace: Workspace;
    workflow: Workflow;
} | undefined;
export declare function findTaskChannel(request: OperationRequest): {
    workspace: Workspace;
    channel: TaskChannel;
} | undefined;
/** @param id of the path that names the worker */
export declare function findWorker(request: OperationRequest, id?: "Sid" | "WorkerSid"): {
    workspace: Workspace;
    worker: Worker;
} | undefined;
/** The channel of a SID or of the unique name of its task channel (O-92). */
export declare function findWorkerChannel(request: OperationRequest): WorkerChannelContext | undefined;
/** @param id of the path that names the task */
export declare function findTask(request: OperationRequest, id?: "Sid" | "TaskSid"): {
    workspace: Workspace;
    task: Task;
} | undefined;
/** A reservation by one of its two paths: it exists only below its own task and its own worker. */
export declare function findReservation(request: OperationRequest): {
    workspace: Workspace;
    reservation: Reservation;
} | undefined;
