/**
 * The two activities that a workspace itself refers to. A resource of its own, because they can be set only when the
 * activities exist, and these are created in the workspace (O-10).
 */
export declare const workspaceDefaults: {
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
