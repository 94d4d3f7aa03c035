import type { Activity, TaskChannel, TaskQueue, Workflow, WorkspaceSettings } from "../contract/records.js";
import type { World } from "../state/world.js";
export declare function configure(world: World, settings: WorkspaceSettings): void;
export declare function putActivity(world: World, activity: Activity): void;
export declare function removeActivity(world: World, sid: string): void;
export declare function putTaskChannel(world: World, channel: TaskChannel): void;
export declare function removeTaskChannel(world: World, sid: string): void;
export declare function putTaskQueue(world: World, record: TaskQueue): void;
/** Also refused while tasks are routed by an older configuration that names the queue (O-37). */
export declare function removeTaskQueue(world: World, sid: string): void;
export declare function putWorkflow(world: World, record: Workflow, isReEvaluated: boolean): void;
export declare function removeWorkflow(world: World, sid: string): void;
