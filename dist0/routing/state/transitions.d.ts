import type { RoutingEventType } from "../contract/event.js";
import type { Task, TaskStatus } from "../contract/records.js";
/** The effect of a happening on a task. */
export interface Transition {
    /** The states in which it can happen. */
    readonly from: readonly TaskStatus[];
    /** The state afterwards. */
    readonly to: TaskStatus | "same" | "removed";
    /** The event that reports it; null: a reservation's or a queue's event reports it. */
    readonly event: RoutingEventType | null;
    /** The counters it raises: `moves` are limited; `version` shows that the task changed. */
    readonly counts: readonly ("moves" | "version")[];
    /** The clock that starts: see `since` of a task. */
    readonly startsClock: boolean;
}
/** Everything that can happen to a task once it exists; docs/routing.md shows this table. */
export declare const transitions: {
    readonly "enters a target": Transition;
    readonly "is offered": Transition;
    readonly "is not accepted": Transition;
    readonly "is accepted": Transition;
    readonly "is given back": Transition;
    readonly "wraps up": Transition;
    readonly "is completed": Transition;
    readonly "is canceled": Transition;
    readonly "is updated": Transition;
    readonly "is deleted": Transition;
    readonly "is assigned for a day": Transition;
    readonly "is over for a while": Transition;
};
export type Happening = keyof typeof transitions;
export type Removal = "is deleted" | "is assigned for a day" | "is over for a while";
/** Returns whether a task is still routed: no worker has it, and it is not over. */
export declare function isRouted({ status }: Pick<Task, "status">): boolean;
export declare function isOver({ status }: Pick<Task, "status">): boolean;
