import type { Database } from "libsql";
import type { StoredEvent } from "../events/stored-event.js";
import { createFactKeeper, type FactKeeper } from "./keep-facts.js";

/** What is kept as a record: JSON, found by kind and id. */
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

/** One thing that changed. The record is read when it is kept: it is the live one. */
interface Change {
  readonly kind: RecordKind;
  readonly id: string;
  readonly owner: string;
  /** `undefined`: it is gone. */
  readonly toJson: (() => string) | undefined;
}

/** Collects what changed, and keeps it all at once. */
export interface Keeper {
  /** @param owner SID of its workspace, of a workspace that of its account */
  put(kind: RecordKind, id: string, owner: string, toJson: () => string): void;
  remove(kind: RecordKind, id: string): void;
  /** A workspace has gone, with all that was in it. */
  removeWorkspace(sid: string): void;
  addEvent(event: StoredEvent): void;
  addFact: FactKeeper["add"];
  /** Everything. */
  clear(): void;
  /**
   * Writes what was collected, as one whole: all of it is there after this, or an error is thrown. After an error memory
   * and disk differ, so nothing is kept or answered any more.
   *
   * @throws Error
   */
  commit(): void;
}

export interface KeeperOptions {
  /** How many events of a workspace are kept. */
  readonly eventsKept: number;
  readonly factsKept: number;
  /** Facts that go with every commit. */
  facts(): Readonly<Record<string, string>>;
  /** Whether there is something to keep though nothing was told: a clock was moved. */
  isMoved(): boolean;
}

/** So many events come in before the oldest ones are removed, in one go. */
const SLACK = 1_000;

export function createKeeper(database: Database, options: KeeperOptions): Keeper {
  const { eventsKept, factsKept, facts, isMoved } = options;
  const write = createWriter(database);
  const counted = createFactKeeper(database, factsKept);
  const changes = new Map<string, Change>();
  let events: StoredEvent[] = [];
  let sweeps: (() => void)[] = [];
  let broken: Error | undefined;

  function writeAll(): void {
    for (const sweep of sweeps) sweep();
    for (const { kind, id, owner, toJson } of changes.values()) {
      if (toJson) write.put(kind, id, owner, toJson());
      else write.remove(kind, id);
    }
    for (const event of events) {
      write.addEvent(event);
      if (event.number % SLACK === 0) write.removeEvents(event.workspaceSid, event.number - eventsKept);
    }
    counted.write();
    write.setFacts(facts());
  }

  /** What was written, or is of no interest any more. */
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
      events = events.filter(({ workspaceSid }) => workspaceSid !== sid);
      sweeps.push(() => write.removeWorkspace(sid));
    },
    addEvent: (event) => void events.push(event),
    addFact: counted.add,
    clear() {
      forget();
      sweeps.push(write.clear);
    },
    commit() {
      if (broken) throw broken;
      if (changes.size + events.length + sweeps.length === 0 && counted.isEmpty && !isMoved()) return;
      try {
        write.inTransaction(writeAll);
        forget();
      } catch (error) {
        broken = new Error(`the state can no longer be kept: ${(error as Error).message}`, { cause: error });
        throw broken;
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
  const removeFacts = database.prepare("DELETE FROM statistics WHERE workspace = ?");
  /** Facts as they were written: most are the same every time. */
  const known = new Map<string, string>();
  const setFact = database.prepare(
    "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  return {
    put: (kind: RecordKind, id: string, owner: string, json: string) => void put.run(kind, id, owner, json),
    remove: (kind: RecordKind, id: string) => void remove.run(kind, id),
    removeWorkspace(sid: string) {
      remove.run("workspace", sid);
      removeOwned.run(sid);
      removeEvents.run(sid, Number.MAX_SAFE_INTEGER);
      removeFacts.run(sid);
    },
    addEvent({ workspaceSid, number, time, ...event }: StoredEvent) {
      const { type, resourceType, resourceSid, description, fields } = event;
      const json = JSON.stringify({ time, type, resourceType, resourceSid, description, fields });
      addEvent.run(workspaceSid, number, json);
    },
    removeEvents: (sid: string, number: number) => void removeEvents.run(sid, number),
    setFacts(facts: Readonly<Record<string, string>>) {
      for (const [name, value] of Object.entries(facts)) {
        if (known.get(name) !== value) {
          setFact.run(name, value);
          known.set(name, value);
        }
      }
    },
    clear() {
      database.exec("DELETE FROM records; DELETE FROM events; DELETE FROM statistics; DELETE FROM facts");
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
