/** Somebody, or something, that tasks are assigned to. Source: Twilio's Worker and WorkerChannel resource pages. */
export declare const worker: {
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
