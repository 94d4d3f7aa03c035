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
export function createEvents<Workspace extends EventWorkspace>({
  now,
  limits,
  keep,
}: EventsOptions): Events<Workspace> {
  const histories = new WeakMap<Workspace, EventHistory>();

  function historyOf(workspace: Workspace): EventHistory {
    const known = histories.get(workspace);
    if (known) return known;
    const history = new EventHistory(workspace.sid, limits);
    histories.set(workspace, history);
    return history;
  }

  return {
    historyOf,
    record(workspace, draft) {
      const history = historyOf(workspace);
      const event = new StoredEvent(history.count + 1, now(), workspace.sid, draft);
      history.add(event);
      keep?.(event, history.oldest);
      return event;
    },
  };
}
