import type { Workflow, WorkflowVersion } from "../contract/records.js";
import type { TaskEntry, VersionEntry, WorkflowEntry } from "./entries.js";
import type { World } from "./world.js";
/** Returns the entry of a workflow, created when a restored task first refers to it. */
export declare function getWorkflow({ workflows }: World, sid: string): WorkflowEntry;
/** Returns the current version of a workflow: a new one if its configuration or its reservation timeout changed. */
export declare function updateVersion(world: World, workflow: WorkflowEntry, record: Workflow): VersionEntry;
/** Adds the current version. It is compiled for its first task: most workflows are created long before one arrives. */
export declare function addVersion(world: World, workflow: WorkflowEntry, record: WorkflowVersion): VersionEntry;
/** Routes a task by a version from now on. */
export declare function useVersion(world: World, task: TaskEntry, version: VersionEntry): void;
/** An older version is kept as long as tasks are routed by it. */
export declare function dropVersion(world: World, task: TaskEntry): void;
export declare function removeVersion(world: World, { workflow, record }: VersionEntry): void;
