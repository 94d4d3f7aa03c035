import type { Database } from "libsql";
import type { EventDraft } from "../../events/event-draft.js";
import type { RecordKind } from "./keeper.js";

/** An event as it was kept. */
export interface KeptEvent extends EventDraft {
  readonly workspaceSid: string;
  readonly number: number;
  readonly time: number;
}

/** Everything a data directory holds. */
export interface KeptData {
  /** What was kept of that kind, in the order of its creation. */
  records(kind: RecordKind): readonly KeptRecord[];
  /** Of all workspaces; of each one in order. */
  readonly events: readonly KeptEvent[];
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
  if (facts.size === 0) {
    return undefined;
  }
  const select = database.prepare("SELECT id, owner, json FROM records WHERE kind = ? ORDER BY number");
  return {
    records: (kind) =>
      (select.all(kind) as { id: string; owner: string; json: string }[]).map(({ id, owner, json }) => ({
        id,
        owner,
        value: JSON.parse(json),
      })),
    events: readEvents(database),
    fact: (name) => facts.get(name),
  };
}

function readEvents(database: Database): KeptEvent[] {
  const rows = database.prepare("SELECT workspace, number, json FROM events ORDER BY workspace, number").all();
  return (rows as { workspace: string; number: number; json: string }[]).map(({ workspace, number, json }) => ({
    ...JSON.parse(json),
    workspaceSid: workspace,
    number,
  }));
}
