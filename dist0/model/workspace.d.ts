/** The workspace, which contains everything else. Source: Twilio's OpenAPI description and Workspace resource page. */
export declare const workspace: {
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
