/** The URL of a workspace, and the start of the URLs of its objects. */
export declare function workspaceUrl(workspace: {
    readonly sid: string;
}, base: string): string;
