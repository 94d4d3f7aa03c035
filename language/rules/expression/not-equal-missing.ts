import { printPath } from "../../expression/print.js";
import { findAttribute } from "../../lint/attributes/attributes.js";
import { listGuardedComparisons } from "../../lint/expressions/list-guarded-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findPath } from "../../lint/view/find-shape.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** No page says whether `!=` is true or false for a missing attribute. */
export const notEqualMissing = {
  id: "not-equal-missing",
  severity: "note",
  repeats: "places",
  summary: "!= on an attribute that may be missing",
  source: "E-22 (reported): true; needs taskAttributes or workerAttributes with required",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "!=")) {
      const { left, right } = comparison;
      if (left.type !== "reference" || right.type === "null") continue;
      const declared = findPath(left, site, context);
      const shape = declared?.attributes.shape;
      // a declaration without any required attribute does not say which ones may be missing
      if (declared === undefined || shape === undefined || shape.required.size === 0) continue;
      const found = findAttribute(shape, declared.path);
      if (found.kind !== "known" || found.isRequired || isGuarded(printPath(left.path))) continue;
      const name = site.text.slice(left.start, left.end);
      const message = `${quote(name)} may be missing, and the result of != is not documented then: add "${name} != null AND" before it`;
      yield { path: site.path, span: { start: left.start, end: left.end }, message };
    }
  }
}
