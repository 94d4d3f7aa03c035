import type { LintContext, QueueContext, WorkerContext } from "./context.js";
/** Names whose values exist only in a running TaskRouter. */
export declare const LIVE_NAMES: ReadonlySet<unknown>;
/**
 * Returns the declared workers that match a queue's expression; undefined if that cannot be decided: no worker is declared,
 * something is unresolved, or the expression tests what only a running TaskRouter knows.
 */
export declare function listWorkersOfQueue({ targetWorkers }: QueueContext, { workers, taskQueues }: LintContext): WorkerContext[] | undefined;
