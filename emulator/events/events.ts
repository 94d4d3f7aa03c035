import type { EventDraft } from "./event-draft.js";
import { EventHistory } from "./event-history.js";
import type { EventPlace } from "./event-wire.js";
import { StoredEvent } from "./stored-event.js";

/** The events of all workspaces. */
export interface Events<Workspace extends EventPlace> {
  record(workspace: Workspace, draft: EventDraft): StoredEvent;
  historyOf(workspace: Workspace): EventHistory;
}

/**
 * Histories live as long as their workspaces.
 *
 * @param limit how many events of a workspace are kept
 */
export function createEvents<Workspace extends EventPlace>(now: () => number, limit: number): Events<Workspace> {
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
      return event;
    },
  };
}
