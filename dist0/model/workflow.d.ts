import type { LintContext } from "../language/index.js";
/** The routing of tasks to queues and workers. Source: Twilio's Workflow resource page and OpenAPI description. */
export declare const workflow: {
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
/** The context of rules about a workflow, in addition to its routing, as far as it is known. A value of a program counts as a URL. */
export declare function toLintContext({ taskReservationTimeout, assignmentCallbackUrl, fallbackAssignmentCallbackUrl, }: {
    readonly [Property in "taskReservationTimeout" | "assignmentCallbackUrl" | "fallbackAssignmentCallbackUrl"]?: unknown;
}): LintContext;
