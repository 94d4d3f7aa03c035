import type { Database } from "libsql";
import type { CountedEvent } from "../statistics/counted-event.js";
import { toKeptEvents } from "../statistics/kept-counted-events.js";

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

/** The oldest rows are removed once per this many events, because each removal costs a query. */
const SLACK = 1_000;

/** @param kept the number of events kept per workspace */
export function createCountedEventKeeper(database: Database, kept: number): CountedEventKeeper {
  const insert = database.prepare("INSERT INTO counted_events (workspace, number, json) VALUES (?, ?, ?)");
  const remove = database.prepare("DELETE FROM counted_events WHERE workspace = ? AND number <= ?");
  const added = new Map<string, { number: number; events: CountedEvent[] }>();
  return {
    get isEmpty() {
      return added.size === 0;
    },
    add(workspaceSid, event, number) {
      const open = added.get(workspaceSid) ?? { number, events: [] };
      added.set(workspaceSid, { number, events: open.events });
      open.events.push(event);
    },
    forget: (workspaceSid) => void added.delete(workspaceSid),
    clear: () => added.clear(),
    write() {
      for (const [workspaceSid, { number, events }] of added) {
        insert.run(workspaceSid, number, toKeptEvents(events));
        if (Math.floor(number / SLACK) > Math.floor((number - events.length) / SLACK)) {
          remove.run(workspaceSid, number - kept);
        }
      }
    },
  };
}
