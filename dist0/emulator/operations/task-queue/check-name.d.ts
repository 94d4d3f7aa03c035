import type { TaskQueue } from "../../resources/task-queue.js";
import type { Workspace } from "../../resources/workspace.js";
/** Names are unique in a workspace (O-30). */
export declare function checkQueueName(name: string | undefined, workspace: Workspace, own?: TaskQueue): void;
