import type { Configuration, JsonObject } from "../language/index.js";
import type { WrittenOf } from "../model/index.js";
import type { DesiredExternal } from "./external.js";
/**
 * A desired workspace and its contents. Objects name each other by key or full SID; absent values are TaskRouter's
 * defaults.
 */
export interface DesiredWorkspace {
    workspace: DesiredWorkspaceProperties;
    activities: Map<string, DesiredActivity>;
    taskChannels: Map<string, DesiredTaskChannel>;
    taskQueues: Map<string, DesiredTaskQueue>;
    workflows: Map<string, DesiredWorkflow>;
    /** Objects of the workspace that this stack does not manage; a key of theirs is used like that of a declared object. */
    external: DesiredExternal;
    /** For the local TaskRouter alone, like `tasks`, unless they are managed. */
    workers: Map<string, DesiredWorker>;
    tasks: Map<string, DesiredTask>;
}
export interface DesiredWorkspaceProperties extends WrittenOf<"Workspace">, WrittenOf<"WorkspaceDefaults"> {
    /** SID of an existing workspace. */
    sid?: string;
    /** The workspace of this friendly name already exists. */
    existing?: boolean;
    /** Sections whose objects are managed on request. */
    managed?: string[];
    /** Name of the connection in the stack's configuration whose account the workspace is in. */
    connection?: string;
    ignore?: string[];
    protect?: boolean;
    /** Pulumi keeps the workspace in TaskRouter when it leaves the stack. */
    retain?: boolean;
    /** Existing objects are adopted also if they differ: the workspace, and everything in it. */
    adopt?: "byName";
}
/** Members of an entry under a key, in addition to the properties of its kind. */
export interface DesiredObject {
    friendlyName: string;
    formerKeys?: string[];
    ignore?: string[];
    /** Pulumi refuses to delete or replace the object. */
    protect?: boolean;
    /** The object stays in TaskRouter when it leaves the files or the stack. */
    retain?: boolean;
    /** An existing object of this name is adopted also if it differs. */
    adopt?: "byName";
}
export interface DesiredActivity extends DesiredObject, Omit<WrittenOf<"Activity">, "friendlyName"> {
}
export interface DesiredTaskChannel extends Omit<DesiredObject, "friendlyName">, Omit<WrittenOf<"TaskChannel">, "uniqueName"> {
    uniqueName: string;
    /** Absent for a built-in task channel that keeps its name. */
    friendlyName?: string;
}
/** `${activities.k.sid}` and `$${` remain in `targetWorkers` as written. */
export interface DesiredTaskQueue extends DesiredObject, Omit<WrittenOf<"TaskQueue">, "friendlyName"> {
    /** Ids of the rules whose errors in `targetWorkers` are allowed; sorted, absent if there are none. */
    allow?: string[];
}
export interface DesiredWorkflow extends DesiredObject, Omit<WrittenOf<"Workflow">, "friendlyName"> {
    /** Queue keys or SIDs; `${taskQueues.k.sid}`, `${activities.k.sid}` and `$${` remain in its texts as written. */
    configuration: Configuration;
    /** Patterns of the names of live filters that belong to others, such as `Switchboard - *`. */
    ignoreFilters?: string[];
    /** Ids of the rules whose errors are allowed in it; sorted, absent if there are none. */
    allow?: string[];
}
/** A worker, of the local TaskRouter alone unless it is managed. Its channels are by unique name of a task channel. */
export interface DesiredWorker extends DesiredObject, Omit<WrittenOf<"Worker">, "friendlyName"> {
    /** Whether it is created in Twilio. */
    managed?: boolean;
}
/** A task of the local TaskRouter. */
export interface DesiredTask {
    /** Key of a workflow. */
    workflow: string;
    attributes: JsonObject;
    /** Unique name of a task channel. Default: `default`. */
    channel?: string;
    priority?: number;
    /** Seconds. */
    timeout?: number;
}
