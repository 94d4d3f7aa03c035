import { invariant } from "../invariant.js";
import { fromEntries, type JsonObject } from "../json.js";

/** The values that an expression sees; those that its kind does not see may be absent. */
export interface Scope {
  /** Attributes of the task. */
  readonly task?: JsonObject;
  /** Attributes and built-in names of the worker, as {@link createWorkerScope} joins them. */
  readonly worker?: JsonObject;
  /** `available`, `unavailable`, and the number of workers per activity SID, of the target's queue. */
  readonly workers?: JsonObject;
  /** `taskrouter.…`, as {@link toTimeVariables} makes them. */
  readonly taskrouter?: JsonObject;
}

/** Names of a worker in addition to its attributes (E-42, E-45). */
export const WORKER_BUILT_INS = ["sid", "friendly_name", "activity_sid", "activity_name", "channel"] as const;

export type WorkerBuiltIns = { readonly [Name in (typeof WORKER_BUILT_INS)[number]]?: JsonObject[string] };

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/**
 * The time variables at a time, always in UTC (E-60): `currentTime` is a number HHMM (5 at 00:05, E-61), the others are
 * strings, `currentMin` included (E-62).
 *
 * @param time milliseconds since 1970
 */
export function toTimeVariables(time: number): JsonObject {
  const minutes = Math.floor(time / MINUTE_MS);
  const days = Math.floor(minutes / DAY_MINUTES);
  const ofDay = minutes - days * DAY_MINUTES;
  const hour = Math.floor(ofDay / 60);
  const minute = ofDay % 60;
  // 1970 began on a Thursday
  const dayOfWeek = DAYS[(((days + 4) % 7) + 7) % 7];
  invariant(dayOfWeek !== undefined, "a week has seven days");
  return {
    currentTime: hour * 100 + minute,
    currentHour: String(hour).padStart(2, "0"),
    currentMin: String(minute).padStart(2, "0"),
    dayOfWeek,
  };
}

/**
 * Everything that `worker.…` sees: attributes and built-in names, which win over an attribute of the same name (E-44). A
 * task has no built-in names (E-47).
 */
export function createWorkerScope(attributes: JsonObject, builtIns: WorkerBuiltIns): JsonObject {
  const entries = [...Object.entries(attributes), ...Object.entries(builtIns)];
  return fromEntries(entries.map(([name, value]) => [name, value ?? null]));
}
