/** A state that workers can be in. Source: Twilio's OpenAPI description and Activity resource page. */
export declare const activity: {
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
