import type { Database } from "libsql";
import type { StoredEvent } from "../events/stored-event.js";
import { KeepError } from "../values/keep-error.js";
import { type CountedEventKeeper, createCountedEventKeeper } from "./keep-counted-events.js";

/** Kinds of records: JSON, found by kind and id. */
export type RecordKind =
  | "workspace"
  | "activity"
  | "taskQueue"
  | "workflow"
  | "taskChannel"
  | "worker"
  | "task"
  | "reservation"
  | "version"
  | "postWork"
  | "assignment";

/** The values that a run needs from the run before it. */
export type SettingName = "time" | "clock" | "random";

/** A record that changed. It is read when it is written, so that it is the latest. */
interface Change {
  readonly kind: RecordKind;
  readonly id: string;
  readonly owner: string;
  /** `undefined` if the record was removed. */
  readonly toJson: (() => string) | undefined;
}

/** Collects changes and writes them in one transaction. */
export interface Keeper {
  /** @param owner SID of the workspace; for a workspace, of its account */
  put(kind: RecordKind, id: string, owner: string, toJson: () => string): void;
  remove(kind: RecordKind, id: string): void;
  /** Removes a workspace with everything in it. */
  removeWorkspace(sid: string): void;
  /** @param oldest the number of the oldest event of the workspace that is kept */
  addEvent(event: StoredEvent, oldest: number): void;
  addCountedEvent: CountedEventKeeper["add"];
  /** Removes everything. */
  clear(): void;
  /**
   * Writes what was collected in one transaction. After an error, memory and disk differ, so that every later commit
   * fails too.
   *
   * @throws Error
   */
  commit(): void;
}

export interface KeeperOptions {
  /** The number of counted events kept per workspace. */
  readonly countedEventsKept: number;
  /** Written with every commit. */
  settings(): Readonly<Partial<Record<SettingName, string>>>;
  /** Whether the settings must be written although nothing else changed. */
  hasClockMoved(): boolean;
}

/** The oldest events are removed once per this many, because each removal costs a query. */
const SLACK = 1_000;

export function createKeeper(database: Database, options: KeeperOptions): Keeper {
  const { countedEventsKept, settings, hasClockMoved } = options;
  const write = createWriter(database);
  const counted = createCountedEventKeeper(database, countedEventsKept);
  const changes = new Map<string, Change>();
  let events: { readonly event: StoredEvent; readonly oldest: number }[] = [];
  let sweeps: (() => void)[] = [];
  let isFailing = false;

  function writeAll(): void {
    for (const sweep of sweeps) sweep();
    for (const { kind, id, owner, toJson } of changes.values()) {
      if (toJson) write.put(kind, id, owner, toJson());
      else write.remove(kind, id);
    }
    for (const { event, oldest } of events) {
      write.addEvent(event);
      if (event.number % SLACK === 0) write.removeEvents(event.workspaceSid, oldest - 1);
    }
    counted.write();
    write.setSettings(settings());
  }

  /** Drops what was written or is no longer needed. */
  function forget(): void {
    changes.clear();
    counted.clear();
    events = [];
    sweeps = [];
  }

  return {
    put: (kind, id, owner, toJson) => void changes.set(`${kind} ${id}`, { kind, id, owner, toJson }),
    remove: (kind, id) => void changes.set(`${kind} ${id}`, { kind, id, owner: "", toJson: undefined }),
    removeWorkspace(sid) {
      for (const [key, change] of changes) {
        if (change.owner === sid) changes.delete(key);
      }
      counted.forget(sid);
      events = events.filter(({ event }) => event.workspaceSid !== sid);
      sweeps.push(() => write.removeWorkspace(sid));
    },
    addEvent: (event, oldest) => void events.push({ event, oldest }),
    addCountedEvent: counted.add,
    clear() {
      forget();
      sweeps.push(write.clear);
    },
    commit() {
      if (changes.size + events.length + sweeps.length === 0 && counted.isEmpty && !hasClockMoved()) return;
      try {
        write.inTransaction(writeAll);
        forget();
        isFailing = false;
      } catch (error) {
        const failure = new KeepError(`the state cannot be kept: ${(error as Error).message}`, { cause: error });
        // every unit of work tries again: said once, it is enough
        if (!isFailing) console.error(failure.message);
        isFailing = true;
        throw failure;
      }
    },
  };
}

function createWriter(database: Database) {
  const put = database.prepare(
    "INSERT INTO records (kind, id, owner, json) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json",
  );
  const remove = database.prepare("DELETE FROM records WHERE kind = ? AND id = ?");
  const removeOwned = database.prepare("DELETE FROM records WHERE owner = ?");
  const addEvent = database.prepare("INSERT INTO events (workspace, number, json) VALUES (?, ?, ?)");
  const removeEvents = database.prepare("DELETE FROM events WHERE workspace = ? AND number <= ?");
  const removeCountedEvents = database.prepare("DELETE FROM counted_events WHERE workspace = ?");
  /** The settings as last written: most do not change. */
  const known = new Map<string, string>();
  const setSetting = database.prepare(
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  return {
    put: (kind: RecordKind, id: string, owner: string, json: string) => void put.run(kind, id, owner, json),
    remove: (kind: RecordKind, id: string) => void remove.run(kind, id),
    removeWorkspace(sid: string) {
      remove.run("workspace", sid);
      removeOwned.run(sid);
      removeEvents.run(sid, Number.MAX_SAFE_INTEGER);
      removeCountedEvents.run(sid);
    },
    addEvent({ workspaceSid, number, time, ...event }: StoredEvent) {
      const { type, resourceType, resourceSid, description, fields } = event;
      const json = JSON.stringify({ time, type, resourceType, resourceSid, description, fields });
      addEvent.run(workspaceSid, number, json);
    },
    removeEvents: (sid: string, number: number) => void removeEvents.run(sid, number),
    setSettings(settings: Readonly<Record<string, string>>) {
      for (const [name, value] of Object.entries(settings)) {
        if (known.get(name) !== value) {
          setSetting.run(name, value);
          known.set(name, value);
        }
      }
    },
    clear() {
      database.exec("DELETE FROM records; DELETE FROM events; DELETE FROM counted_events; DELETE FROM settings");
      known.clear();
    },
    inTransaction(run: () => void) {
      database.exec("BEGIN IMMEDIATE");
      try {
        run();
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
}
