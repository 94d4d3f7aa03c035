import type { Database } from "libsql";
import { isJsonObject } from "../../language/index.js";
import type { EventDraft } from "../events/event-draft.js";
import type { CountedEvent } from "../statistics/counted-event.js";
import { createCountedEventReader } from "../statistics/kept-counted-events.js";
import type { RecordKind, SettingName } from "./keeper.js";

/** A stored event. */
export interface KeptEvent extends EventDraft {
  readonly workspaceSid: string;
  readonly number: number;
  readonly time: number;
}

/** The counted events of one unit of work. */
export interface KeptCountedEvents {
  readonly workspaceSid: string;
  /** The number of the last one in its workspace. */
  readonly number: number;
  readonly events: readonly CountedEvent[];
}

/** The contents of a data directory. */
export interface KeptData {
  /** The records of a kind, in the order of their creation. */
  records(kind: RecordKind): readonly KeptRecord[];
  /** Events of all workspaces; those of one workspace are in order. */
  readonly events: readonly KeptEvent[];
  /** Ordered in the same way. */
  readonly countedEvents: readonly KeptCountedEvents[];
  setting(name: SettingName): string | undefined;
}

export interface KeptRecord {
  readonly id: string;
  readonly owner: string;
  readonly value: unknown;
}

/** @returns `undefined` for a new directory */
export function readData(database: Database): KeptData | undefined {
  const settings = new Map(
    (database.prepare("SELECT name, value FROM settings").all() as { name: string; value: string }[]).map(
      ({ name, value }) => [name, value] as const,
    ),
  );
  if (settings.size === 0) return undefined;
  const select = database.prepare("SELECT id, owner, json FROM records WHERE kind = ? ORDER BY number");
  return {
    records: (kind) =>
      (select.all(kind) as { id: string; owner: string; json: string }[]).map(({ id, owner, json }) => ({
        id,
        owner,
        value: readRecord(kind, id, json),
      })),
    events: readEvents(database),
    countedEvents: readCountedEvents(database),
    setting: (name) => settings.get(name),
  };
}

function readRecord(kind: RecordKind, id: string, json: string): unknown {
  const value = readJson(json, `the record ${kind} ${id}`);
  // the only record that is not an object: the SID of an activity
  if (kind === "postWork" ? typeof value === "string" : isJsonObject(value)) return value;
  throw new Error(`the record ${kind} ${id} is ${json.slice(0, 40)}; ${CURE}`);
}

const CURE = "restore a copy of the directory, or use an empty one";

function readJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${what} is not JSON; ${CURE}`, { cause: error });
  }
}

interface NumberedRow {
  readonly workspace: string;
  readonly number: number;
  readonly json: string;
}

function readEvents(database: Database): KeptEvent[] {
  const rows = database.prepare("SELECT workspace, number, json FROM events ORDER BY workspace, number").all();
  return (rows as NumberedRow[]).map(({ workspace, number, json }) => ({
    ...(readJson(json, `event ${number} of workspace ${workspace}`) as KeptEvent),
    workspaceSid: workspace,
    number,
  }));
}

function readCountedEvents(database: Database): KeptCountedEvents[] {
  const rows = database.prepare("SELECT workspace, number, json FROM counted_events ORDER BY workspace, number").all();
  const read = createCountedEventReader();
  return (rows as NumberedRow[]).map(({ workspace, number, json }) => ({
    workspaceSid: workspace,
    number,
    events: read(json),
  }));
}
