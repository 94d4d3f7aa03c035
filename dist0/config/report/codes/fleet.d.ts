/** Findings about the stacks of `taskrouter fleet`. */
export declare const fleetCodes: {
    readonly "no-stack": {
        readonly severity: "error";
        readonly what: "an entry of a fleet that leads to no Pulumi project, or to no stack of one";
        readonly cure: "correct the path, the glob or the name of the stack";
        readonly message: (missing: MissingStack) => string;
    };
    readonly "same-workspace": {
        readonly severity: "error";
        readonly what: "two stacks of a fleet that declare one workspace of one account";
        readonly cure: "give each its own workspace, or remove one of the stacks";
        readonly message: ({ name, first, workspace, canShare }: SameWorkspace) => string;
    };
    readonly "stack-twice": {
        readonly severity: "error";
        readonly what: "a stack that a fleet lists twice";
        readonly cure: "keep one entry, or narrow a glob";
        readonly message: ({ name, first }: {
            readonly name: string;
            readonly first: string;
        }) => string;
    };
};
export interface SameWorkspace {
    readonly name: string;
    readonly first: string;
    /** Its name or SID. */
    readonly workspace: string;
    /** Whether the workspace exists without both of them. */
    readonly canShare: boolean;
}
export type MissingStack = {
    readonly fault: "no-folder" | "no-project" | "no-match";
    readonly project: string;
} | {
    readonly fault: "no-stack";
    readonly project: string;
    readonly stack: string;
};
