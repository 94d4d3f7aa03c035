import type * as routing from "../../routing/index.js";
import type { Activity } from "../resources/activity.js";
import type { TaskChannel } from "../resources/task-channel.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
/** A workspace as its router is created with. */
export declare function toRoutingWorkspace(workspace: Omit<Workspace, "router">): Omit<routing.StoredWorkspace, keyof routing.Snapshot>;
export declare function toRoutingActivity({ sid, friendlyName, available }: Activity): routing.Activity;
export declare function toRoutingChannel({ sid, uniqueName, channelOptimizedRouting }: TaskChannel): routing.TaskChannel;
export declare function toRoutingQueue(queue: TaskQueue): routing.TaskQueue;
/** SIDs of queues are converted to lower case, as they were issued. */
export declare function toRoutingWorkflow(workflow: Workflow): routing.Workflow;
export declare function toRoutingSettings(workspace: Omit<Workspace, "router">): routing.WorkspaceSettings;
