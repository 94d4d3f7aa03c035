/** A SID in an expression. */
export interface SidInText {
    readonly sid: string;
    readonly start: number;
    readonly kind: "taskQueues" | "activities";
    /** Whether it is compared with a value that TaskRouter itself gives a worker, so that it can only name an activity. */
    readonly isCertain: boolean;
}
/** Finds the SIDs of queues and activities in an expression, except those whose workers are counted (`workers.WA…`). */
export declare function findSids(text: string): SidInText[];
