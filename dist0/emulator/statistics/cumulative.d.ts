import type { Window } from "../parameters/window.js";
import type { CountedEvent } from "./counted-event.js";
import type { Counted } from "./tally.js";
import { Tally } from "./tally.js";
export interface CumulativeQuestion extends Counted {
    /** Seconds of `SplitByWaitTime`; `undefined` if it was not sent. */
    readonly thresholds: readonly number[] | undefined;
}
export declare function sumUpWorkspace(events: Iterable<CountedEvent>, question: CumulativeQuestion): object;
/** A task enters its workflow when it is created, and never another one (S-41). */
export declare function sumUpWorkflow(events: Iterable<CountedEvent>, question: CumulativeQuestion): object;
/** Counts the tasks that were in the queue when the event happened. */
export declare function sumUpQueue(events: Iterable<CountedEvent>, question: CumulativeQuestion): object;
/** The same of every queue: all events are looked at once, however many queues there are, and not before one is asked for. */
export declare function createQueueSums(events: Iterable<CountedEvent>, question: CumulativeQuestion): (queueSid: string) => object;
export declare function toInterval({ start, end }: Window): {
    start_time: string;
    end_time: string;
};
/** Reservations by how they ended in the window, whenever they were made. */
export declare function toReservationNumbers(counted: Tally): object;
