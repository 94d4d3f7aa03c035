import type { Database } from "libsql";
import type { CountedEvent } from "../statistics/counted-event.js";
/** Persists the events that statistics count. The events of one unit of work are one row, numbered by the last one. */
export interface CountedEventKeeper {
    readonly isEmpty: boolean;
    /** @param number of the event in its workspace: 1, 2, 3 … */
    add(workspaceSid: string, event: CountedEvent, number: number): void;
    /** Drops the events of a workspace that have not been written. */
    forget(workspaceSid: string): void;
    /** Drops all events that have not been written. */
    clear(): void;
    write(): void;
}
/** @param kept the number of events kept per workspace */
export declare function createCountedEventKeeper(database: Database, kept: number): CountedEventKeeper;
