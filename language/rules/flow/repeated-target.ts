import { TARGET_NAMES } from "../../configuration/index.js";
import { isSameValue } from "../../configuration/normal-form.js";
import { nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody } from "../../lint/view/exits.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";

/** A target with the same workers, order and priority as the target before it adds its timeout and nothing else. */
export const repeatedTarget = {
  id: "repeated-target",
  severity: "warning",
  summary: "a target that repeats the target before it",
  source: "C-5, R-4 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  for (const { targets } of filters) {
    for (const target of targets) {
      const before = targets[target.index - 1];
      if (before === undefined || asksNobody(target, context) || !isRepeated(before, target)) continue;
      yield {
        path: target.path,
        message: `this repeats ${nameTarget(before)}, with the same queue, workers and priority: extend the timeout of ${nameTarget(before)} instead`,
        related: [{ path: before.path, message: "the repeated target" }],
      };
    }
  }
}

/** These are compared by their meaning, all others as they are written. */
const BY_MEANING: readonly string[] = ["queue", "priority", "timeout", "skipIf"];
const KEYS = TARGET_NAMES.filter((key) => !BY_MEANING.includes(key));

function isRepeated(before: TargetView, target: TargetView): boolean {
  if (before.queue === undefined || before.queue !== target.queue) return false;
  const keepsPriority = target.priority === undefined || target.priority === before.priority;
  const skips = before.skipIf !== undefined && !isSameValue(before.json.skipIf, target.json.skipIf);
  return keepsPriority && !skips && KEYS.every((key) => isSameValue(before.json[key], target.json[key]));
}
