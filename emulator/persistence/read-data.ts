import type { Database } from "libsql";
import type { EventDraft } from "../events/event-draft.js";
import type { Fact } from "../statistics/fact.js";
import { createFactReader } from "../statistics/kept-facts.js";
import type { RecordKind } from "./keeper.js";

/** An event as it was kept. */
export interface KeptEvent extends EventDraft {
  readonly workspaceSid: string;
  readonly number: number;
  readonly time: number;
}

/** What counted in one piece of work. */
export interface KeptFacts {
  readonly workspaceSid: string;
  /** Of the last one in its workspace. */
  readonly number: number;
  readonly facts: readonly Fact[];
}

/** Everything a data directory holds. */
export interface KeptData {
  /** What was kept of that kind, in the order of its creation. */
  records(kind: RecordKind): readonly KeptRecord[];
  /** Of all workspaces; of each one in order. */
  readonly events: readonly KeptEvent[];
  /** In the same way. */
  readonly statistics: readonly KeptFacts[];
  fact(name: string): string | undefined;
}

export interface KeptRecord {
  readonly id: string;
  readonly owner: string;
  readonly value: unknown;
}

/** @returns `undefined` where nothing was ever kept */
export function readData(database: Database): KeptData | undefined {
  const facts = new Map(
    (database.prepare("SELECT name, value FROM facts").all() as { name: string; value: string }[]).map(
      ({ name, value }) => [name, value] as const,
    ),
  );
  if (facts.size === 0) return undefined;
  const select = database.prepare("SELECT id, owner, json FROM records WHERE kind = ? ORDER BY number");
  return {
    records: (kind) =>
      (select.all(kind) as { id: string; owner: string; json: string }[]).map(({ id, owner, json }) => ({
        id,
        owner,
        value: JSON.parse(json),
      })),
    events: readEvents(database),
    statistics: readFacts(database),
    fact: (name) => facts.get(name),
  };
}

interface NumberedRow {
  readonly workspace: string;
  readonly number: number;
  readonly json: string;
}

function readEvents(database: Database): KeptEvent[] {
  const rows = database.prepare("SELECT workspace, number, json FROM events ORDER BY workspace, number").all();
  return (rows as NumberedRow[]).map(({ workspace, number, json }) => ({
    ...JSON.parse(json),
    workspaceSid: workspace,
    number,
  }));
}

function readFacts(database: Database): KeptFacts[] {
  const rows = database.prepare("SELECT workspace, number, json FROM statistics ORDER BY workspace, number").all();
  const read = createFactReader();
  return (rows as NumberedRow[]).map(({ workspace, number, json }) => ({
    workspaceSid: workspace,
    number,
    facts: read(json),
  }));
}
