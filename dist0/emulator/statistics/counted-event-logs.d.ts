import type { RoutingEvent } from "../../routing/index.js";
import type { CountedEvent } from "./counted-event.js";
import { CountedEventLog } from "./counted-event-log.js";
/** The counted events of all workspaces. */
export interface CountedEventLogs<Workspace> {
    record(workspace: Workspace, event: RoutingEvent): void;
    logOf(workspace: Workspace): CountedEventLog;
}
export interface CountedEventLogsOptions {
    /** The number of events kept per workspace. */
    readonly limit: number;
    /** Persists an event. `number` is 1, 2, 3 … in the workspace. */
    keep?(workspaceSid: string, event: CountedEvent, number: number): void;
}
/** A log lives as long as its workspace. */
export declare function createCountedEventLogs<Workspace extends {
    readonly sid: string;
}>({ limit, keep, }: CountedEventLogsOptions): CountedEventLogs<Workspace>;
