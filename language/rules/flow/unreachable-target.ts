import { nameKey, nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isTerminal } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A task leaves a target only by its timeout or its skip_if: no target after one without both is ever reached. */
export const unreachableTarget = {
  id: "unreachable-target",
  severity: "error",
  summary: "a target after one that tasks never leave",
  source: "R-4 (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  for (const { targets } of filters) {
    const end = targets.find(isTerminal);
    const lost = end === undefined ? undefined : targets[targets.indexOf(end) + 1];
    if (end === undefined || lost === undefined) continue;
    const [timeout, skipIf] = [nameKey("timeout", context), nameKey("skipIf", context)];
    yield {
      path: lost.path,
      message: `no task reaches this target, because ${nameTarget(end)} has neither a ${timeout} nor a ${skipIf} that can be true: add one there, or remove the targets after it`,
      related: [{ path: end.path, message: "tasks stay here" }],
    };
  }
}
