import { isOnRequest, kinds, sectionKinds, toRateLimitKey } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import type { PlannedWrite } from "./list-writes.js";
import type { CallCount, Forecast } from "./report.js";

/** The limits of TaskRouter, as far as they are known. */
export interface KnownLimits {
  /** The part of each limit that a run uses, above 0 and at most 1. */
  readonly share: number;
  /** Requests per second by resource key: `Workflow-Create`. */
  readonly named: ReadonlyMap<string, number>;
}

export const NO_LIMITS: KnownLimits = { share: 0.8, named: new Map() };

/** Time of one call, in seconds, and how many run at the same time. */
const CALL = 0.1;
const AT_ONCE = 4;
/** Start of the engine, the program and the provider, in seconds. */
const START = 5;
/** The engine's own work for each resource, changed or not, in seconds. *measured* */
const STEP = 0.02;

/** The kinds whose lists the snapshot before the first write and the look before the first delete share. *measured* */
const LISTED = sectionKinds.map(([, kind]) => kind).filter((kind) => !isOnRequest(kind));

/** Reads before the first delete of a workspace in addition to its lists: workers and tasks. *measured* */
const READS_BEFORE_DELETE = 2;

/** Seconds over which TaskRouter averages, so that fewer calls than a limit allows in that time do not wait (H-39). */
const AVERAGED = 10;

/** Estimates the calls and the time of an `up`. Reads are few: one list per kind, and one look at each object to update. */
export function forecast(
  changes: readonly PlannedChange[],
  writes: readonly PlannedWrite[],
  same: number,
  limits = NO_LIMITS,
): Forecast {
  const { share } = limits;
  const reads = listReads(changes, writes.length > 0);
  const before = changes.some(({ kind, change }) => kind && isDelete(change)) ? READS_BEFORE_DELETE : 0;
  const keys = countCalls(
    [...reads, ...writes.map(({ method, path }) => toRateLimitKey(method, `/v1/${path}`))],
    limits,
  );
  const calls = keys.map((key) => secondsOf(key, share)).reduce((sum, seconds) => sum + seconds, before * PER_CALL);
  const seconds = Math.ceil(START + (changes.length + same) * STEP + calls);
  return { writes: writes.length, reads: reads.length + before, seconds, percent: Math.round(share * 100), keys };
}

const PER_CALL = CALL / AT_ONCE;

function isDelete(change: PlannedChange["change"]): boolean {
  return change === "delete" || change === "replace";
}

/**
 * The keys of the reads: a list for each kind that is created, a look at each object that is updated, and before the first write or
 * delete all lists. The snapshot of a workspace that exists needs the workspace too.
 */
function listReads(changes: readonly PlannedChange[], isWriting: boolean): string[] {
  const own = changes.flatMap(({ kind, change }) => (kind === undefined ? [] : [{ kind, change }]));
  const created = new Set(
    own.filter(({ change }) => change === "create" || change === "replace").map(({ kind }) => kind),
  );
  const updated = own.filter(({ change }) => change === "update");
  const hasSnapshot = isWriting && !created.has(kinds.Workspace);
  const listsAll = hasSnapshot || own.some(({ change }) => isDelete(change));
  const listed = new Set([...created, ...(listsAll ? LISTED : [])]);
  return [
    ...[...listed].map(({ collection }) => toRateLimitKey("GET", `/v1/${collection}`)),
    ...updated.map(({ kind: { collection } }) => toRateLimitKey("GET", `/v1/${collection}/*`)),
    ...(hasSnapshot ? [toRateLimitKey("GET", `/v1/${kinds.Workspace.collection}/*`)] : []),
  ];
}

/** Most calls first. */
function countCalls(keys: readonly string[], { named }: KnownLimits): CallCount[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].map(([key, calls]): CallCount => {
    const limit = named.get(key);
    return { key, calls, ...(limit !== undefined && { limit }) };
  });
  return rows.sort((a, b) => b.calls - a.calls);
}

function secondsOf(count: CallCount, share: number): number {
  return isSlowed(count, share) ? count.calls / (count.limit * share) : count.calls * PER_CALL;
}

/** True if the calls of a key have to wait for its limit. */
export function isSlowed(count: CallCount, share: number): count is CallCount & { readonly limit: number } {
  return count.limit !== undefined && count.calls > count.limit * share * AVERAGED;
}

/** The lowest limit that Twilio has published, in requests per second (H-43). */
const LOWEST = 3;

/** True if the calls of a key may have to wait for a limit that is not known. */
export function isUnsure({ limit, calls }: CallCount, share: number): boolean {
  return limit === undefined && calls > LOWEST * share * AVERAGED;
}
