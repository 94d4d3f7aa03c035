import { findKnownWorkerLiteral } from "../../lint/expressions/find-known-worker-literal.js";
import { listParseProblems } from "../../lint/expressions/list-parse-problems.js";
import type { Rule } from "../../lint/rule.js";

/**
 * TaskRouter parses expressions when they are saved and refuses a malformed one with code 20001, so this is an error. The
 * grammar is reconstructed from examples: users who know better can allow an expression with a comment.
 */
export const expressionSyntax = {
  id: "expression-syntax",
  severity: "error",
  summary: "an expression that cannot be read",
  source: "E-1, E-4 (documented); that saving fails is observed for queues (O-32) and assumed for workflows (O-51)",
  check: ({ sites }) =>
    listParseProblems(
      // a value instead of a path is reported by `known-worker-value`
      sites.filter((site) => findKnownWorkerLiteral(site) === undefined),
      "expression-syntax",
    ),
} as const satisfies Rule;
