import type { LintContext, QueueContext } from "./context.js";
import type { FilterView, TargetView } from "./routing-view.js";
/** How a task may leave its current target or filter, apart from assignment and the end of its time to live. */
export interface Exits {
    readonly byTimeout: boolean;
    readonly bySkip: boolean;
}
/**
 * Returns how a task may leave a target: by its timeout or its skip_if,
 * never without either. An unresolved skip_if may be true.
 */
export declare function exitsOfTarget({ timeout, skipIf }: TargetView): Exits;
/** Whether a task stays in a target until it is assigned or its time to live ends. */
export declare function isTerminal(target: TargetView): boolean;
/**
 * Returns how a task can leave a filter after its last target; not at all if a target before that never lets it go. Both
 * are false if the last target may not be visible.
 */
export declare function exitsOfFilter(filter: FilterView): Exits;
/** Whether a task can certainly never leave the filter, because one of the targets keeps it. */
export declare function keeps({ targets }: FilterView): boolean;
/** Whether a filter matches every task, because its expression is always true. */
export declare function alwaysMatches({ expression }: FilterView): boolean;
/** Whether a filter matches no task. */
export declare function neverMatches({ expression }: FilterView): boolean;
/** Whether the filter's expression is unresolved or malformed. */
export declare function isUnclear({ expression }: FilterView): boolean;
/** Whether a target exists only for its timeout, because no worker matches it (E-31). */
export declare function isDelay({ expression }: TargetView): boolean;
/**
 * Whether nobody is asked in a target, on purpose: its expression is never true, as in a delay, or that of its queue, as in
 * a queue that only parks tasks (E-31). Rules about workers have nothing to report there.
 */
export declare function asksNobody(target: TargetView, { taskQueues }: LintContext): boolean;
/** Whether no worker can ever match a queue. */
export declare function isParking({ targetWorkers }: Pick<QueueContext, "targetWorkers">): boolean;
