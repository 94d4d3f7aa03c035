import type { KindTable } from "./kind.js";
/** The tables of all kinds with their literal types, from which the types of inputs and outputs are derived. */
declare const tables: {
    readonly Workspace: {
        readonly name: "Workspace";
        readonly noun: "workspace";
        readonly nouns: "workspaces";
        readonly doc: "The workspace that contains all of this: a new one, or an existing one.";
        readonly sidPrefix: "WS";
        readonly collection: "Workspaces";
        readonly listKey: "workspaces";
        readonly mayHaveTwins: true;
        readonly builtIns: readonly [];
        readonly properties: {
            readonly friendlyName: {
                readonly type: "string";
                readonly isRequired: true;
                readonly maxLength: 64;
                readonly doc: "Name of the workspace, 1 to 64 characters.";
                readonly example: "Contact Center";
            };
            readonly eventCallbackUrl: {
                readonly type: "url";
                readonly default: "";
                readonly doc: "Called for every event of the workspace; blank for none.";
                readonly example: "https://example.com/events";
            };
            readonly eventsFilter: {
                readonly type: "list";
                readonly default: "";
                readonly doc: "Event types that eventCallbackUrl is called for, separated by commas, in any order; blank for all.";
                readonly example: "task.created,task.canceled";
            };
            readonly multiTaskEnabled: {
                readonly type: "boolean";
                readonly default: true;
                readonly frozenAt: true;
                readonly immutable: "TaskRouter cannot turn multi-tasking off again: create another workspace";
                readonly doc: "Whether a worker can have several tasks at once. Cannot be turned off again. Default: true.";
            };
            readonly prioritizeQueueOrder: {
                readonly type: "enum";
                readonly values: readonly ["FIFO", "LIFO"];
                readonly default: "FIFO";
                readonly doc: "Which queues come first for a worker who serves queues of both orders. Default: FIFO.";
            };
            readonly template: {
                readonly type: "enum";
                readonly values: readonly ["NONE", "FIFO"];
                readonly default: "NONE";
                readonly isCreateOnly: true;
                readonly immutable: "TaskRouter reads it only when it creates a workspace";
                readonly doc: "Contents of a new workspace: NONE, or FIFO (one queue and one workflow). Default: NONE.";
            };
        };
        readonly outputs: {
            readonly defaultActivityName: {
                readonly doc: "Name of the activity that new workers start in.";
            };
            readonly timeoutActivityName: {
                readonly doc: "Name of the activity of a worker whose offer times out.";
            };
            readonly defaultActivitySid: {
                readonly doc: "SID of the activity that new workers start in.";
            };
            readonly timeoutActivitySid: {
                readonly doc: "SID of the activity of a worker whose offer times out.";
            };
        };
    };
    readonly WorkspaceDefaults: {
        readonly name: "WorkspaceDefaults";
        readonly noun: "default activities of workspace";
        readonly nouns: "default activities of workspaces";
        readonly doc: "The two activities that a workspace itself refers to.";
        readonly sidPrefix: "WS";
        readonly collection: "Workspaces";
        readonly listKey: "workspaces";
        readonly builtIns: readonly [];
        readonly isFacet: true;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly defaultActivitySid: {
                readonly type: "sid";
                readonly prefix: "WA";
                readonly isLeftAlone: true;
                readonly writtenAs: "defaultActivity";
                readonly doc: "Key of the activity that new workers start in.";
                readonly example: "offline";
            };
            readonly timeoutActivitySid: {
                readonly type: "sid";
                readonly prefix: "WA";
                readonly isLeftAlone: true;
                readonly writtenAs: "timeoutActivity";
                readonly doc: "Key of the activity of a worker whose offer times out.";
                readonly example: "away";
            };
        };
        readonly outputs: {
            readonly defaultActivityName: {
                readonly doc: "Name of the activity that new workers start in.";
            };
            readonly timeoutActivityName: {
                readonly doc: "Name of the activity of a worker whose offer times out.";
            };
        };
    };
    readonly Activity: {
        readonly name: "Activity";
        readonly noun: "activity";
        readonly nouns: "activities";
        readonly doc: "A state that workers can be in.";
        readonly sidPrefix: "WA";
        readonly collection: "Activities";
        readonly listKey: "activities";
        readonly mayHaveTwins: true;
        readonly section: "activities";
        readonly builtIns: readonly ["Offline", "Available", "Unavailable", "Idle", "Busy", "Reserved"];
        readonly limit: 100;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly friendlyName: {
                readonly type: "string";
                readonly isRequired: true;
                readonly maxLength: 64;
                readonly doc: "Name of the activity, 1 to 64 characters.";
                readonly example: "Lunch";
            };
            readonly available: {
                readonly type: "boolean";
                readonly default: false;
                readonly immutable: "TaskRouter ignores the change: declare another activity, move the workers, then remove this one";
                readonly doc: "Whether workers in this activity receive tasks. Cannot be changed later. Default: false.";
            };
        };
    };
    readonly TaskChannel: {
        readonly name: "TaskChannel";
        readonly noun: "task channel";
        readonly nouns: "task channels";
        readonly doc: "A medium of tasks, on which each worker has a capacity of its own.";
        readonly sidPrefix: "TC";
        readonly collection: "TaskChannels";
        readonly listKey: "channels";
        readonly section: "taskChannels";
        readonly nameProperty: "uniqueName";
        readonly builtIns: readonly ["default", "voice", "chat", "sms", "video"];
        readonly limit: 15;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly uniqueName: {
                readonly type: "channel";
                readonly isRequired: true;
                readonly maxLength: 64;
                readonly immutable: "TaskRouter never changes it: declare another task channel, move the workers and tasks, then remove this one";
                readonly doc: "Name in expressions and of the capacities of workers: letters, digits, _ and $. Cannot be changed later. Default: the key.";
                readonly example: "email";
            };
            readonly friendlyName: {
                readonly type: "string";
                readonly maxLength: 64;
                readonly isLeftAlone: true;
                readonly doc: "Name of the task channel for people, 1 to 64 characters. Default: the key. A built-in channel keeps its own name.";
                readonly example: "Email";
            };
            readonly channelOptimizedRouting: {
                readonly type: "boolean";
                readonly isLeftAlone: true;
                readonly doc: "Whether the worker who has been idle on this channel for longest comes first. Default: unchanged.";
            };
        };
    };
    readonly TaskQueue: {
        readonly name: "TaskQueue";
        readonly noun: "task queue";
        readonly nouns: "task queues";
        readonly doc: "A queue in which tasks wait for workers.";
        readonly sidPrefix: "WQ";
        readonly collection: "TaskQueues";
        readonly listKey: "task_queues";
        readonly section: "taskQueues";
        readonly builtIns: readonly ["Sample Queue"];
        readonly hasUniqueNames: true;
        readonly limit: 5000;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly friendlyName: {
                readonly type: "string";
                readonly isRequired: true;
                readonly doc: "Name of the task queue, unique in its workspace.";
                readonly example: "English";
            };
            readonly targetWorkers: {
                readonly type: "expression";
                readonly default: "1==1";
                readonly doc: "Which workers serve the queue: an expression over worker attributes, without a prefix. Default: 1==1, all.";
                readonly example: "languages HAS 'en'";
            };
            readonly maxReservedWorkers: {
                readonly type: "integer";
                readonly minimum: 1;
                readonly maximum: 50;
                readonly default: 1;
                readonly doc: "How many workers are offered the same task at once, 1 to 50. Default: 1.";
            };
            readonly taskOrder: {
                readonly type: "enum";
                readonly values: readonly ["FIFO", "LIFO"];
                readonly default: "FIFO";
                readonly doc: "Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO.";
            };
            readonly reservationActivitySid: {
                readonly type: "sid";
                readonly prefix: "WA";
                readonly default: "";
                readonly writtenAs: "reservationActivity";
                readonly doc: "Key of the activity of a worker who is offered a task; single-tasking workspaces only.";
                readonly example: "reserved";
            };
            readonly assignmentActivitySid: {
                readonly type: "sid";
                readonly prefix: "WA";
                readonly default: "";
                readonly writtenAs: "assignmentActivity";
                readonly doc: "Key of the activity of a worker who accepted a task; single-tasking workspaces only.";
                readonly example: "busy";
            };
        };
        readonly outputs: {
            readonly reservationActivityName: {
                readonly doc: "Name of the activity of a worker who is offered a task.";
                readonly isNullable: true;
            };
            readonly assignmentActivityName: {
                readonly doc: "Name of the activity of a worker who accepted a task.";
                readonly isNullable: true;
            };
        };
    };
    readonly Workflow: {
        readonly name: "Workflow";
        readonly noun: "workflow";
        readonly nouns: "workflows";
        readonly doc: "The routing of tasks to queues and workers.";
        readonly sidPrefix: "WW";
        readonly collection: "Workflows";
        readonly listKey: "workflows";
        readonly mayHaveTwins: true;
        readonly section: "workflows";
        readonly builtIns: readonly ["Default Fifo Workflow"];
        readonly limit: 1000;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly friendlyName: {
                readonly type: "string";
                readonly isRequired: true;
                readonly doc: "Name of the workflow.";
                readonly example: "Support";
            };
            readonly configuration: {
                readonly type: "configuration";
                readonly isRequired: true;
                readonly isImplied: true;
                readonly doc: "Filters with their targets, and the default filter.";
            };
            readonly assignmentCallbackUrl: {
                readonly type: "url";
                readonly default: "";
                readonly doc: "Called for instructions when a task is assigned; blank: workers accept and reject by themselves.";
                readonly example: "https://example.com/assignment";
            };
            readonly fallbackAssignmentCallbackUrl: {
                readonly type: "url";
                readonly default: "";
                readonly doc: "Called when assignmentCallbackUrl does not answer; when both fail, the reservation is canceled.";
                readonly example: "https://example.com/fallback";
            };
            readonly taskReservationTimeout: {
                readonly type: "integer";
                readonly minimum: 1;
                readonly maximum: 86400;
                readonly default: 120;
                readonly doc: "Seconds that a worker has to answer an offer, 1 to 86,400. Default: 120.";
            };
            readonly reEvaluateTasks: {
                readonly type: "boolean";
                readonly default: false;
                readonly actionOn: "configuration";
                readonly doc: "Whether waiting tasks go through the new routing when the routing changes. Default: false.";
            };
        };
        readonly outputs: {
            readonly documentContentType: {
                readonly doc: "Media type of the configuration.";
                readonly isNullable: true;
            };
        };
    };
    readonly Worker: {
        readonly name: "Worker";
        readonly noun: "worker";
        readonly nouns: "workers";
        readonly doc: "A worker, for the local TaskRouter and for checks. Created in Twilio only if it is managed.";
        readonly sidPrefix: "WK";
        readonly collection: "Workers";
        readonly listKey: "workers";
        readonly section: "workers";
        readonly isCaseIgnored: true;
        readonly isVersioned: true;
        readonly isOnRequest: true;
        readonly builtIns: readonly [];
        readonly limit: 15000;
        readonly properties: {
            readonly workspaceSid: {
                readonly type: "sid";
                readonly prefix: "WS";
                readonly isRequired: true;
                readonly isParent: true;
                readonly isImplied: true;
                readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
            };
            readonly friendlyName: {
                readonly type: "string";
                readonly isRequired: true;
                readonly maxLength: 64;
                readonly doc: "Name of the worker, unique regardless of letter case. Default: the key.";
                readonly example: "alice";
            };
            readonly activitySid: {
                readonly type: "sid";
                readonly prefix: "WA";
                readonly isCreateOnly: true;
                readonly writtenAs: "activity";
                readonly doc: "Key of the activity that the worker starts in; only read at creation. Default: the workspace's defaultActivity.";
                readonly example: "offline";
            };
            readonly attributes: {
                readonly type: "attributes";
                readonly isLeftAlone: true;
                readonly maxLength: 4096;
                readonly doc: "Attributes of the worker, which routing uses; at most 4,096 characters of JSON. Default: left as they are.";
            };
            readonly otherAttributes: {
                readonly type: "enum";
                readonly values: readonly ["keep", "remove"];
                readonly default: "remove";
                readonly isOwn: true;
                readonly doc: "Whether attributes that are not written here belong to other programs, and stay, or are removed. Default: remove.";
            };
            readonly channels: {
                readonly type: "capacities";
                readonly isLeftAlone: true;
                readonly collection: "Channels";
                readonly doc: "Capacity and availability per task channel, by its key or unique name: default, voice, sms, chat, video.";
            };
        };
        readonly outputs: {
            readonly activitySid: {
                readonly doc: "SID of the activity of the worker when the state was written.";
            };
            readonly activityName: {
                readonly doc: "Name of that activity.";
            };
            readonly available: {
                readonly doc: "Whether the worker received tasks when the state was written.";
            };
            readonly dateStatusChanged: {
                readonly doc: "When the worker changed the activity.";
                readonly isNullable: true;
            };
        };
    };
};
export type KindName = keyof typeof tables;
/** The table of one kind, with its literal types. */
export type TableOf<Name extends KindName> = (typeof tables)[Name];
/** Sections of a workspace file that declare objects of a kind by key. */
export type KindSection = Extract<(typeof tables)[KindName], {
    section: string;
}>["section"];
/** A kind of TaskRouter object that is managed as code. */
export interface Kind extends KindTable {
    readonly name: KindName;
    readonly section?: KindSection;
}
/** Every kind of object that is managed as code. */
export declare const kinds: Readonly<Record<KindName, Kind>>;
/** Name of the property by which an object of a kind is found in its workspace. */
export declare function nameProperty({ nameProperty: name }: KindTable): string;
/** A name in the form in which two of a kind are compared: the names of workers are the same in any letter case (O-80). */
export declare function foldName({ isCaseIgnored }: KindTable, name: string): string;
/** True if this release manages objects of that kind. */
export declare function isKindName(name: string): name is KindName;
export {};
