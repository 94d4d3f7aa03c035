import { findKnownWorkerLiteral } from "../../lint/expressions/find-known-worker-literal.js";
import { listParseProblems } from "../../lint/expressions/list-parse-problems.js";
import type { Rule } from "../../lint/rule.js";

/**
 * An expression that the grammar does not have. TaskRouter parses expressions when they are saved and refuses such a one
 * with code 20001, so it is an error. The grammar is put together from examples: who knows better allows it by a comment.
 */
export const expressionSyntax = {
  id: "expression-syntax",
  severity: "error",
  summary: "an expression that cannot be read",
  source: "Twilio, expression syntax (documented); that saving refuses it: observed for queues, assumed for workflows",
  check: ({ sites }) =>
    listParseProblems(
      // a value for a known worker's path has a rule of its own
      sites.filter((site) => findKnownWorkerLiteral(site) === undefined),
      "expression-syntax",
    ),
} as const satisfies Rule;
