import { findKnownWorkerLiteral } from "./known-worker-literal.js";
import { problemsOfParse } from "./problems-of-parse.js";
import type { Rule } from "./rule.js";

/**
 * An expression that the grammar does not have. TaskRouter parses expressions when they are saved and refuses such a one
 * with code 20001, so it is an error. The grammar is put together from examples: who knows better allows it by a comment.
 */
export const expressionSyntax: Rule = {
  id: "expression-syntax",
  severity: "error",
  scope: "expression",
  summary: "an expression that cannot be read",
  source: "Twilio, expression syntax (documented); that saving refuses it: observed for queues, assumed for workflows",
  check: ({ sites }) =>
    problemsOfParse(
      // a value for a known worker's path has a rule of its own
      sites.filter((site) => findKnownWorkerLiteral(site) === undefined),
      "expression-syntax",
    ),
};
