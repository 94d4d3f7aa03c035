import type { Window } from "../parameters/window.js";
import type { CountedEvent, CountedKind } from "./counted-event.js";
import { Durations } from "./durations.js";
/** The counts and times of a window. */
export declare class Tally {
    #private;
    readonly untilAccepted: Durations;
    readonly untilCanceled: Durations;
    readonly inQueueUntilAccepted: Durations;
    readonly waits: {
        accepted: number[];
        canceled: number[];
    };
    add({ kind, span, inQueue }: CountedEvent): void;
    count(kind: CountedKind): number;
}
/** Selects the events that count. */
export interface Counted {
    readonly window: Window;
    /** Selects events of one task channel; `undefined`: all events. */
    readonly channelSid: string | undefined;
}
/** @param events in order, from the start of the window */
export declare function tally(events: Iterable<CountedEvent>, counted: Counted): Tally;
/** The same for every queue, in one pass. */
export declare function tallyByQueue(events: Iterable<CountedEvent>, counted: Counted): ReadonlyMap<string, Tally>;
