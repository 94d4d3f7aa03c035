/** A medium of tasks, on which workers have a capacity. Source: Twilio's OpenAPI description and multitasking page. */
export declare const taskChannel: {
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
