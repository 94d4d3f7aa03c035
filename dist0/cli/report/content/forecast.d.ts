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
export declare const NO_LIMITS: KnownLimits;
/** Estimates the calls and the time of an `up`. Reads are few: one list per kind, and one look at each object to update. */
export declare function forecast(changes: readonly PlannedChange[], writes: readonly PlannedWrite[], same: number, limits?: KnownLimits): Forecast;
/** True if the calls of a key have to wait for its limit. */
export declare function isSlowed(count: CallCount, share: number): count is CallCount & {
    readonly limit: number;
};
/** True if the calls of a key may have to wait for a limit that is not known. */
export declare function isUnsure({ limit, calls }: CallCount, share: number): boolean;
