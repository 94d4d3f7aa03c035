import type { EventDraft } from "./event-draft.js";
import { EventHistory } from "./event-history.js";
import type { EventPlace } from "./event-wire.js";
import { StoredEvent } from "./stored-event.js";

/** The events of all workspaces. */
export interface Events<Workspace extends EventPlace> {
  record(workspace: Workspace, draft: EventDraft): StoredEvent;
  historyOf(workspace: Workspace): EventHistory;
}

export interface EventsOptions {
  now(): number;
  /** How many events of a workspace are kept. */
  readonly limit: number;
  /** Takes each event, for keeping it elsewhere. */
  keep?(event: StoredEvent): void;
}

/** Histories live as long as their workspaces. */
export function createEvents<Workspace extends EventPlace>({ now, limit, keep }: EventsOptions): Events<Workspace> {
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
