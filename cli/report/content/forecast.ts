import type { PlannedChange } from "../plan/index.js";
import type { PlannedWrite } from "./list-writes.js";
import type { Forecast } from "./report.js";

/** Time of one call, in seconds, and how many run at the same time. */
const CALL = 0.1;
const AT_ONCE = 4;
/** Start of the engine, the program and the provider, in seconds. */
const START = 5;
/** The engine's own work for each resource, changed or not, in seconds. *measured* */
const STEP = 0.02;

/** Reads for the snapshot before the first write to a workspace that exists: the workspace and its lists. *measured* */
const READS_BEFORE_WRITE = 5;
/** Reads before the first delete in addition: workers and tasks. *measured* */
const READS_BEFORE_DELETE = 2;

/** Estimates the calls and the time of an `up`. Reads are few: one list per kind, and one look at each object to update. */
export function forecast(changes: readonly PlannedChange[], writes: readonly PlannedWrite[], same: number): Forecast {
  const own = changes.filter(({ kind }) => kind !== undefined);
  const of = (...names: string[]) => own.filter(({ change }) => names.includes(change));
  const created = new Set(of("create", "replace").map(({ kind }) => kind?.name));
  const deletes = of("delete", "replace").length > 0 ? READS_BEFORE_DELETE : 0;
  const isWritten = writes.length > 0 && !created.has("Workspace");
  const lists = isWritten ? Math.max(created.size, READS_BEFORE_WRITE) : created.size;
  const reads = lists + of("update").length + deletes;
  const seconds = START + (changes.length + same) * STEP + ((reads + writes.length) * CALL) / AT_ONCE;
  return { writes: writes.length, reads, seconds: Math.ceil(seconds) };
}
