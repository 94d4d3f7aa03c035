import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { exitsOfTarget } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * What is never true takes no task and no worker. A target that is never true and has a timeout is a way to wait, and is
 * left alone.
 */
export const neverTrue = {
  id: "never-true",
  severity: "warning",
  repeats: "expressions",
  summary: "an expression, or a part of one, that nothing can make true",
  source: "Twilio, expression syntax (documented); a false target with a timeout as a delay: observed",
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
      // hours that go over midnight have a rule of their own
      if (name.startsWith("taskrouter.")) continue;
      const message = `this asks the impossible of ${quote(name)}, so it is never true`;
      yield { path: site.path, place: { start, end }, message };
    }
    const isPlain = site.ast?.type === "comparison" && analysis?.value === false;
    if (isPlain && !delays.has(site) && !/^["'][\p{L}_]/u.test(site.text)) {
      yield { path: site.path, message: "this is never true: nothing is taken by it" };
    }
  }
}
