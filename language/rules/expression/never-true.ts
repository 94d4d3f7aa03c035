import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { exitsOfTarget } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * An expression that is never true matches no task and no worker. A target that is never true and has a timeout is a
 * common way to wait, so it is not reported.
 */
export const neverTrue = {
  id: "never-true",
  severity: "warning",
  repeats: "expressions",
  summary: "an expression, or a part of one, that can never be true",
  source: "E-20 (documented); a false target with a timeout is a delay (E-31, documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const delays = new Set(
    view.filters.flatMap(({ targets }) =>
      targets.filter((target) => exitsOfTarget(target).byTimeout).map(({ expression }) => expression),
    ),
  );
  for (const site of view.expressions) {
    const analysis = site.analyze();
    for (const { name, start, end } of analysis?.contradictions ?? []) {
      // `time-across-midnight` reports these
      if (name.startsWith("taskrouter.")) continue;
      const message = `these conditions on ${quote(name)} exclude each other, so this is never true`;
      yield { path: site.path, span: { start, end }, message };
    }
    // `parking-queue` reports queues
    const isPlain = site.kind !== "queue" && site.ast?.type === "comparison" && analysis?.value === false;
    if (isPlain && !delays.has(site) && !/^["'][\p{L}_]/u.test(site.text)) {
      yield { path: site.path, message: "this is never true, so it matches nothing" };
    }
  }
}
