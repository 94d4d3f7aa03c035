import { printPath } from "../expression/print.js";
import { findAttribute } from "./attributes.js";
import { findPath } from "./find-shape.js";
import { listGuarded } from "./list-guarded.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** Whether a missing attribute is unequal to a value, or nothing at all, no page says. */
export const notEqualMissing: Rule = {
  id: "not-equal-missing",
  severity: "note",
  scope: "expression",
  repeats: "places",
  summary: "!= on an attribute that may be missing",
  source: "no page says what it is then; true is assumed. Needs taskAttributes or workerAttributes with required",
  check,
};

function* check({ expressions, facts }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const { comparison, isGuarded } of listGuarded(site.ast, "!=")) {
      const { left, right } = comparison;
      if (left.type !== "reference" || right.type === "null") continue;
      const declared = findPath(left, site, facts);
      const shape = declared?.attributes.shape;
      // who declares none as required has not said which may be missing
      if (declared === undefined || shape === undefined || shape.required.size === 0) continue;
      const found = findAttribute(shape, declared.path);
      if (found.kind !== "known" || found.isRequired || isGuarded(printPath(left.path))) continue;
      const name = site.text.slice(left.start, left.end);
      const message = `${quote(name)} may be missing, and what != is then is not documented: add "${name} != null AND" before it`;
      yield { path: site.path, place: { start: left.start, end: left.end }, message };
    }
  }
}
