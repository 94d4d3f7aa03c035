import { didYouMean } from "../suggestion.js";
import { findAttribute } from "./attributes.js";
import { findPath } from "./find-shape.js";
import { listReferencesOf } from "./list-references.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** A misspelt attribute is missing in every task or worker, and its comparison never true. */
export const unknownAttribute: Rule = {
  id: "unknown-attribute",
  severity: "warning",
  scope: "expression",
  repeats: "names",
  summary: "an attribute that is not declared",
  source: "Twilio, expression syntax (documented): what is missing is null; needs taskAttributes or workerAttributes",
  check,
};

function* check({ expressions, facts }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const reference of listReferencesOf(site.ast)) {
      const declared = findPath(reference, site, facts);
      const found = declared && findAttribute(declared.attributes.shape, declared.path);
      if (found?.kind !== "unknown") continue;
      const name = String(declared?.path[found.at]);
      const noun = declared?.attributes === facts.taskAttributes ? "task" : "worker";
      const { start, end } = reference;
      const message = `no attribute ${quote(name)} of a ${noun} is declared${didYouMean(name, found.names)}`;
      yield { path: site.path, place: { start, end }, message };
    }
  }
}
