import type { RoutingEvent } from "../../routing/index.js";
import { type CountedEvent, toCountedEvent } from "./counted-event.js";
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
export function createCountedEventLogs<Workspace extends { readonly sid: string }>({
  limit,
  keep,
}: CountedEventLogsOptions): CountedEventLogs<Workspace> {
  const logs = new WeakMap<Workspace, CountedEventLog>();

  function logOf(workspace: Workspace): CountedEventLog {
    const known = logs.get(workspace);
    if (known) return known;
    const log = new CountedEventLog(limit);
    logs.set(workspace, log);
    return log;
  }

  return {
    logOf,
    record(workspace, event) {
      const counted = toCountedEvent(event);
      if (counted) {
        const log = logOf(workspace);
        log.add(counted);
        keep?.(workspace.sid, counted, log.count);
      }
    },
  };
}
