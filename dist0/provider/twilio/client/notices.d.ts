import type { Clock } from "../pace/index.js";
/** A request that is not done yet. */
export interface Waiting {
    /** The reason, such as `TaskRouter limits the account (429 on Workflow-List)`. */
    readonly reason: string;
    /** Milliseconds so far. */
    readonly elapsed: number;
    /** Milliseconds after which the request is given up. */
    readonly limit: number;
}
/** Reports to the user that requests have waited for long: one line for all, at intervals. */
export type Notices = (waiting: Waiting) => void;
/** Milliseconds between two lines. */
export declare const INTERVAL = 30000;
/** Creates the notices of a client: many requests may wait for one reason. */
export declare function createNotices(clock: Pick<Clock, "now">, log: (message: string) => void): Notices;
/** `12 s`, `5 min`, `1 min 30 s`. */
export declare function showTime(milliseconds: number): string;
