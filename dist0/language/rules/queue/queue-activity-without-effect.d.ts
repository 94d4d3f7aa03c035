import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** With multitasking, a worker's activity stays the same when a task is offered or accepted. */
export declare const queueActivityWithoutEffect: {
    readonly id: "queue-activity-without-effect";
    readonly severity: "warning";
    readonly repeats: "task queues";
    readonly isAcrossObjects: true;
    readonly summary: "a reservationActivity or assignmentActivity in a multitasking workspace";
    readonly source: "O-35, R-75 (documented); O-13 (reported) for Flex";
    readonly check: typeof check;
};
declare function check({ taskQueue, context }: RoutingView): Iterable<RuleProblem>;
export {};
