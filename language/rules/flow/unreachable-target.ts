import { nameKey, nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isTerminal } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A target is left by its timeout or its skip_if alone: behind one that has neither, nothing is ever reached. */
export const unreachableTarget = {
  id: "unreachable-target",
  severity: "error",
  summary: "a target behind one that tasks never leave",
  source: "Twilio, workflow configuration (documented)",
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
      message: `no task gets here: ${nameTarget(end)} has neither ${timeout} nor a ${skipIf} that may be true, so tasks stay there; give it one, or remove what is behind it`,
      related: [{ path: end.path, message: "tasks stay here" }],
    };
  }
}
