import type { Snapshot } from "../../../provider/history/index.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { type ChangedObject, compareSnapshots } from "./compare-snapshots.js";
import { readNow } from "./read-now.js";

/** A snapshot, and what changed after it. */
export interface HistoryEntry {
  readonly snapshot: Snapshot;
  /** The id of the snapshot that it is compared with; absent for the present. */
  readonly until?: string;
  readonly changes: readonly ChangedObject[];
  /** Why it is not compared. */
  readonly problem?: string;
}

export interface CompareOptions {
  /** The most entries. */
  limit: number;
  /** False: nothing is read from TaskRouter. */
  live: boolean;
  baseUrl?: string;
}

/**
 * Compares each snapshot with the next one of its workspace, and the newest one with what is live.
 *
 * @param snapshots the newest first
 */
export async function addChanges(
  snapshots: readonly Snapshot[],
  { limit, live, baseUrl }: CompareOptions,
  io: Io,
): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  const newer = new Map<string, Snapshot>();
  for (const snapshot of snapshots.slice(0, limit)) {
    const place = `${snapshot.stack} ${snapshot.live.workspace.sid}`;
    const next = newer.get(place);
    newer.set(place, snapshot);
    if (next !== undefined) entries.push({ snapshot, until: next.id, changes: compareSnapshots(snapshot, next) });
    else if (live) entries.push({ snapshot, ...(await compareWithNow(snapshot, baseUrl, io)) });
    else entries.push({ snapshot, changes: [], problem: "TaskRouter was not read (--no-live)" });
  }
  return entries;
}

/** The list is worth more than what changed since the newest snapshot: a failure is a remark. */
async function compareWithNow(
  snapshot: Snapshot,
  baseUrl: string | undefined,
  io: Io,
): Promise<Pick<HistoryEntry, "changes" | "problem">> {
  try {
    return { changes: compareSnapshots(snapshot, await readNow(snapshot, baseUrl, io)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { changes: [], problem: error.message };
  }
}
