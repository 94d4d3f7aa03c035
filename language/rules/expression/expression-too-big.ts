import { listParseProblems } from "../../lint/expressions/list-parse-problems.js";
import type { Rule } from "../../lint/rule.js";

/** An expression that is longer than a whole configuration, or nested deeper than any that was seen. */
export const expressionTooBig = {
  id: "expression-too-big",
  severity: "error",
  summary: "an expression too long, or nested more than 100 deep",
  source: "Twilio, TaskRouter limits (documented): the length; the depth is assumed",
  check: ({ sites }) => listParseProblems(sites, "expression-too-big"),
} as const satisfies Rule;
