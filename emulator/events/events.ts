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
  /** The number of events kept per workspace. */
  readonly limit: number;
  /** Persists an event. */
  keep?(event: StoredEvent): void;
}

/** A history lives as long as its workspace. */
export function createEvents<Workspace extends EventWorkspace>({ now, limit, keep }: EventsOptions): Events<Workspace> {
  const histories = new WeakMap<Workspace, EventHistory>();

  function historyOf(workspace: Workspace): EventHistory {
    const history = histories.get(workspace) ?? new EventHistory(workspace.sid, limit);
    histories.set(workspace, history);
    return history;
  }

  return {
    historyOf,
    record(workspace, draft) {
      const history = historyOf(workspace);
      const event = new StoredEvent(history.count + 1, now(), workspace.sid, draft);
      history.add(event);
      keep?.(event);
      return event;
    },
  };
}
