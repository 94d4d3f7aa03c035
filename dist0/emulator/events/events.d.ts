import type { LogLimits } from "../values/numbered-log.js";
import type { EventDraft } from "./event-draft.js";
import { EventHistory } from "./event-history.js";
import type { EventWorkspace } from "./event-wire.js";
import { StoredEvent } from "./stored-event.js";
/** The events of all workspaces. */
export interface Events<Workspace extends EventWorkspace> {
    record(workspace: Workspace, draft: EventDraft): StoredEvent;
    historyOf(workspace: Workspace): EventHistory;
}
export interface EventsOptions {
    now(): number;
    /** The limits of the events kept per workspace. */
    readonly limits: LogLimits;
    /**
     * Persists an event.
     *
     * @param oldest the number of the oldest event that is kept
     */
    keep?(event: StoredEvent, oldest: number): void;
}
/** A history lives as long as its workspace. */
export declare function createEvents<Workspace extends EventWorkspace>({ now, limits, keep, }: EventsOptions): Events<Workspace>;
