import type { Fields } from "../resources/kind.js";
import type { Workspace } from "../resources/workspace.js";
import type { SeedTask, SeedTaskQueue, SeedWorker, SeedWorkflow, SeedWorkspace } from "./emulator-seed.js";
export declare function toWorkspaceFields(seed: SeedWorkspace): Fields;
export declare function toActivityFields(seed: SeedWorkspace, workspace: Workspace): Fields;
export declare function toQueueFields(queue: SeedTaskQueue, workspace: Workspace): Fields;
export declare function toWorkflowFields({ configuration, ...properties }: SeedWorkflow, workspace: Workspace): Fields;
export declare function toWorkerFields(worker: SeedWorker, workspace: Workspace): Fields;
export declare function toTaskFields(task: SeedTask, workspace: Workspace): Fields;
