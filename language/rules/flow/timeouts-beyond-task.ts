import { formatSeconds } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isTerminal } from "../../lint/view/exits.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/** Seconds a task lives until it is assigned, unless it is created with another timeout (L-3). */
const DEFAULT_LIFE = 86_400;
/** The longest timeout of a task, in seconds (L-3). */
const LONGEST_LIFE = 1_209_600;

/** Deadlines count from the creation of the task: targets after its time to live are never reached. */
export const timeoutsBeyondTask = {
  id: "timeouts-beyond-task",
  severity: "warning",
  summary: "timeouts with a sum longer than a task's time to live",
  source: "R-10, L-3 (documented)",
  repeats: "filters",
  check: ({ filters }: RoutingView) => filters.flatMap(findIn),
} as const satisfies Rule;

function findIn({ targets }: FilterView): RuleProblem[] {
  let sum = 0;
  for (const target of targets) {
    const { timeout = 0, path } = target;
    // unresolved, or followed only by targets that are never reached
    if (timeout === "unknown" || isTerminal(target)) return [];
    sum += timeout;
    if (sum > DEFAULT_LIFE) return [toProblem(path, sum)];
  }
  return [];
}

function toProblem(path: RuleProblem["path"], sum: number): RuleProblem {
  const limit =
    sum > LONGEST_LIFE
      ? `no task lives longer than ${formatSeconds(LONGEST_LIFE)}`
      : `a task lives ${formatSeconds(DEFAULT_LIFE)} unless it is created with a longer timeout`;
  return {
    path: [...path, "timeout"],
    message: `the timeouts up to here add up to ${formatSeconds(sum)}, but ${limit}`,
  };
}
