import type { FilterView, TargetView } from "./routing-view.js";

/** How a task may leave where it is, other than with a worker or by the end of its own time to live. */
export interface Exits {
  readonly byTimeout: boolean;
  readonly bySkip: boolean;
}

/**
 * How a task may leave a target. *documented* (Twilio, workflow configuration): a target is left by its timeout or its
 * skip_if, and without either never. What is not known yet may be.
 */
export function exitsOfTarget({ timeout, skipIf }: TargetView): Exits {
  return { byTimeout: timeout !== undefined, bySkip: skipIf !== undefined && skipIf.analyze()?.value !== false };
}

/** Whether a task stays in a target until it has a worker or its time to live ends. */
export function isTerminal(target: TargetView): boolean {
  const { byTimeout, bySkip } = exitsOfTarget(target);
  return !byTimeout && !bySkip;
}

/**
 * How a task certainly may fall out of a filter behind its last target; not at all when one of its targets holds it for
 * ever. Nothing follows where the last target may be one that is not seen.
 */
export function exitsOfFilter(filter: FilterView): Exits {
  const last = filter.targets.at(-1);
  if (last === undefined || filter.isOpen || keeps(filter)) return { byTimeout: false, bySkip: false };
  return exitsOfTarget(last);
}

/** Whether a task that came in certainly never falls out again: one of the targets holds it. */
export function keeps({ targets }: FilterView): boolean {
  return targets.some(isTerminal);
}

/** Whether a filter takes every task: its expression is always true. */
export function alwaysMatches({ expression }: FilterView): boolean {
  return expression?.analyze()?.value === true;
}

/** Whether a filter takes no task. */
export function neverMatches({ expression }: FilterView): boolean {
  return expression?.analyze()?.value === false;
}

/** Whether it is not known yet what a filter takes, or its expression cannot be read. */
export function isUnclear({ expression }: FilterView): boolean {
  return expression !== undefined && expression.ast === undefined;
}

/** A target that no worker can pass is there for its time alone. *observed* (routing sheet 3.1) */
export function isDelay({ expression }: TargetView): boolean {
  return expression?.analyze()?.value === false;
}
