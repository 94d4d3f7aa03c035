/** Every object except a workspace is in a workspace; another workspace means another object. */
export declare const workspaceSid: {
    readonly type: "sid";
    readonly prefix: "WS";
    readonly isRequired: true;
    readonly isParent: true;
    readonly isImplied: true;
    readonly doc: "SID of the workspace, preferably the `id` of a Workspace.";
};
