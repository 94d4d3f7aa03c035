/** Rules about a task queue alone. */
export declare const queueRules: readonly [{
    readonly id: "parking-queue";
    readonly severity: "note";
    readonly summary: "a queue whose expression is never true, which only holds tasks";
    readonly source: "E-31 (documented for 1==0)";
    readonly check: ({ taskQueue }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "prefix-in-queue";
    readonly severity: "warning";
    readonly summary: "\"worker.\" or \"task.\" in a queue's targetWorkers";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "queue-activity-without-effect";
    readonly severity: "warning";
    readonly repeats: "task queues";
    readonly isAcrossObjects: true;
    readonly summary: "a reservationActivity or assignmentActivity in a multitasking workspace";
    readonly source: "O-35, R-75 (documented); O-13 (reported) for Flex";
    readonly check: ({ taskQueue, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "queue-without-workers";
    readonly severity: "warning";
    readonly summary: "a queue that no declared worker matches";
    readonly source: "R-40 (documented)";
    readonly check: ({ taskQueue, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}];
