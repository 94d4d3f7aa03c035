import type { Worker } from "../../routing/index.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import type { TaskQuestion } from "./count-tasks.js";
export declare function describeWorkspace(workspace: Workspace, question: TaskQuestion): object;
export declare function describeWorkflow({ sid }: Workflow, { router }: Workspace, question: TaskQuestion): object;
/** A queue, with the wait time in the queue itself. */
export declare function describeQueue(queue: TaskQueue, workspace: Workspace, question: TaskQuestion): object;
/** One queue as bulk statistics have it: without the time in the queue (S-25). */
export declare function describeQueueInBulk(queueSid: string, workspace: Workspace, question: TaskQuestion): object;
export declare function describeWorkers(workers: readonly Worker[], workspace: Workspace): object;
