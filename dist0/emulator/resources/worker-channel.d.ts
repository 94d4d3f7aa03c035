import type { Worker, WorkerChannel } from "../../routing/index.js";
import type { TaskChannel } from "./task-channel.js";
import type { Workspace } from "./workspace.js";
/** A channel of a worker, with the objects that its answer names. */
export interface WorkerChannelContext {
    readonly sid: string;
    readonly own: WorkerChannel;
    readonly channel: TaskChannel;
    readonly worker: Worker;
    readonly workspace: Workspace;
}
/** A worker's channels, in the order in which the workspace has them. */
export declare function listWorkerChannels(worker: Worker, workspace: Workspace): WorkerChannelContext[];
/** It has no links (O-91). */
export declare function renderWorkerChannel({ own, channel, worker, workspace }: WorkerChannelContext, base: string): string;
