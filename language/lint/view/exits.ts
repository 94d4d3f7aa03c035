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
export function exitsOfTarget({ timeout, skipIf }: TargetView): Exits {
  return { byTimeout: timeout !== undefined, bySkip: skipIf !== undefined && skipIf.analyze()?.value !== false };
}

/** Whether a task stays in a target until it is assigned or its time to live ends. */
export function isTerminal(target: TargetView): boolean {
  const { byTimeout, bySkip } = exitsOfTarget(target);
  return !byTimeout && !bySkip;
}

/**
 * Returns how a task can leave a filter after its last target; not at all if a target before that never lets it go. Both
 * are false if the last target may not be visible.
 */
export function exitsOfFilter(filter: FilterView): Exits {
  const last = filter.targets.at(-1);
  if (last === undefined || filter.isOpen || keeps(filter)) return { byTimeout: false, bySkip: false };
  return exitsOfTarget(last);
}

/** Whether a task can certainly never leave the filter, because one of the targets keeps it. */
export function keeps({ targets }: FilterView): boolean {
  return targets.some(isTerminal);
}

/** Whether a filter matches every task, because its expression is always true. */
export function alwaysMatches({ expression }: FilterView): boolean {
  return expression?.analyze()?.value === true;
}

/** Whether a filter matches no task. */
export function neverMatches({ expression }: FilterView): boolean {
  return expression?.analyze()?.value === false;
}

/** Whether the filter's expression is unresolved or malformed. */
export function isUnclear({ expression }: FilterView): boolean {
  return expression !== undefined && expression.ast === undefined;
}

/** Whether a target exists only for its timeout, because no worker matches it (E-31). */
export function isDelay({ expression }: TargetView): boolean {
  return expression?.analyze()?.value === false;
}

/**
 * Whether nobody is asked in a target, on purpose: its expression is never true, as in a delay, or that of its queue, as in
 * a queue that only parks tasks (E-31). Rules about workers have nothing to report there.
 */
export function asksNobody(target: TargetView, { taskQueues }: LintContext): boolean {
  const queue = target.queue === undefined ? undefined : taskQueues?.get(target.queue);
  return isDelay(target) || (queue !== undefined && isParking(queue));
}

/** Whether no worker can ever match a queue. */
export function isParking({ targetWorkers }: Pick<QueueContext, "targetWorkers">): boolean {
  return targetWorkers.analyze()?.value === false;
}
