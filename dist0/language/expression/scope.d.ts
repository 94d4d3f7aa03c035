import type { JsonObject } from "../json.js";
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
export declare const WORKER_BUILT_INS: readonly ["sid", "friendly_name", "activity_sid", "activity_name", "channel"];
export type WorkerBuiltIns = {
    readonly [Name in (typeof WORKER_BUILT_INS)[number]]?: JsonObject[string];
};
/**
 * The time variables at a time, always in UTC (E-60): `currentTime` is a number HHMM (5 at 00:05, E-61), the others are
 * strings, `currentMin` included (E-62).
 *
 * @param time milliseconds since 1970
 */
export declare function toTimeVariables(time: number): JsonObject;
/**
 * Everything that `worker.…` sees: attributes and built-in names, which win over an attribute of the same name (E-44). A
 * task has no built-in names (E-47).
 */
export declare function createWorkerScope(attributes: JsonObject, builtIns: WorkerBuiltIns): JsonObject;
