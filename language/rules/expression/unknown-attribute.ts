import { findAttribute } from "../../lint/attributes/attributes.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { findLookAlike } from "../../lint/names/look-alikes.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findPath } from "../../lint/view/find-shape.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** Every task or worker lacks a misspelled attribute, so its comparison is never true. */
export const unknownAttribute = {
  id: "unknown-attribute",
  severity: "warning",
  repeats: "names",
  summary: "an attribute that is not declared",
  source: "E-20 (documented); needs taskAttributes or workerAttributes",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const reference of listReferencesOf(site.ast)) {
      // `look-alike-name` reports these with better advice
      if (findLookAlike(reference, site.kind, context) !== undefined) continue;
      const declared = findPath(reference, site, context);
      const found = declared && findAttribute(declared.attributes.shape, declared.path);
      if (found?.kind !== "unknown") continue;
      const name = String(declared?.path[found.at]);
      const noun = declared?.attributes === context.taskAttributes ? "task" : "worker";
      const { start, end } = reference;
      const message = `no ${noun} attribute ${quote(name)} is declared${didYouMean(name, found.names)}`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}
