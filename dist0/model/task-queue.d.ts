/** A queue in which tasks wait for workers. Source: Twilio's OpenAPI description and TaskQueue resource page. */
export declare const taskQueue: {
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
