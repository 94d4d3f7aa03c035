import type { CountedEvent, EventScope } from "./counted-event.js";
/** The counted events of a workspace, oldest first: those of the last 30 days, up to a limit. */
export declare class CountedEventLog {
    #private;
    /** @param limit the number of events kept */
    constructor(limit: number);
    /** The number of events that were ever added. */
    get count(): number;
    add(event: CountedEvent): void;
    /** Adds the events of an earlier run after a restart; `number` is that of the last one. */
    restore(events: readonly CountedEvent[], number: number): void;
    /** The events at `time` or later, of one scope if it is given. The result can be iterated more than once. */
    since(time: number, scope?: EventScope): Iterable<CountedEvent>;
}
