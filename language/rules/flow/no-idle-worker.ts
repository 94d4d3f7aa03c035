import type { Comparison } from "../../expression/ast.js";
import { constantOf } from "../../expression/resolve.js";
import { findExcluding } from "../../lint/conditions/evaluate-partly.js";
import { passes } from "../../lint/conditions/passes.js";
import { type BuiltInComparison, readSides } from "../../lint/expressions/list-built-in-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody, exitsOfTarget } from "../../lint/view/exits.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `worker.channel.chat.assigned_tasks > 0` excludes every worker who has nothing to do. A target that is skipped if nobody
 * matches prefers busy workers on purpose, and is not reported.
 */
export const noIdleWorker = {
  id: "no-idle-worker",
  severity: "warning",
  repeats: "targets",
  summary: "a target that matches no worker without tasks",
  source: "E-46 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const target of listTargets(view)) {
    const { expression } = target;
    if (expression?.ast === undefined || asksNobody(target, view.context) || exitsOfTarget(target).bySkip) continue;
    const first = findExcluding(expression.ast, (comparison) => findExcludingSide(expression, comparison));
    if (first === undefined) continue;
    const { start, end } = first.comparison;
    yield {
      path: expression.path,
      span: { start, end },
      message: `no worker without tasks matches this, because ${quote(first.name)} is ${first.builtIn.idle} for such a worker: while all workers are idle, nobody gets the task`,
    };
  }
}

/** Returns the built-in name by which a comparison excludes idle workers, but not all workers. */
function findExcludingSide(site: ExpressionSite, comparison: Comparison): BuiltInComparison | undefined {
  return readSides(site, comparison).find((side) => {
    const { idle } = side.builtIn;
    return idle !== undefined && passes(comparison, side.reference, idle) === false && isPossible(side);
  });
}

/** Whether a busy worker passes; else `impossible-range` or `impossible-value` reports the comparison. */
function isPossible({ comparison, reference, other }: BuiltInComparison): boolean {
  const written = [constantOf(other)].flat().map(Number);
  const tried = [0, 1, 99, 100, ...written.flatMap((value) => [value - 1, value, value + 1])];
  return tried.some((value) => isBusyNumber(value) && passes(comparison, reference, value) === true);
}

/** Whether a number of tasks, or a percentage, can occur. */
function isBusyNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}
