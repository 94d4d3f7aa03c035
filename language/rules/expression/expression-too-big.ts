import { listParseProblems } from "../../lint/expressions/list-parse-problems.js";
import type { Rule } from "../../lint/rule.js";

/** Longer than a whole configuration may be, or nested deeper than any expression that was seen. */
export const expressionTooBig = {
  id: "expression-too-big",
  severity: "error",
  summary: "an expression that is too long, or nested more than 100 levels deep",
  source: "E-12 (documented): the length; the depth is assumed (E-13)",
  check: ({ sites }) => listParseProblems(sites, "expression-too-big"),
} as const satisfies Rule;
