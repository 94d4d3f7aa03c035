import type { Position } from "../values/collection.js";
import type { LogLimits } from "../values/numbered-log.js";
import type { StoredEvent } from "./stored-event.js";
/** The events of one workspace, oldest first: those of the last 30 days, up to limits. */
export declare class EventHistory {
    #private;
    constructor(workspaceSid: string, { count, bytes }: LogLimits);
    /** The number of events that were ever added. */
    get count(): number;
    /** The number of the oldest event that is kept, as of the last addition. */
    get oldest(): number;
    /** @param event whose number is {@link count} + 1, or higher after a restart */
    add(event: StoredEvent): void;
    /** The events that are kept at that time. */
    list(now: number): readonly StoredEvent[];
    get(sid: string, now: number): StoredEvent | undefined;
    /** The position of an event that is or was in the list: see {@link Position}. */
    positionOf(sid: string, now: number): Position | undefined;
}
