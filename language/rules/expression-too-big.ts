import { problemsOfParse } from "./problems-of-parse.js";
import type { Rule } from "./rule.js";

/** An expression that is longer than a whole configuration, or nested deeper than any that was seen. */
export const expressionTooBig: Rule = {
  id: "expression-too-big",
  severity: "error",
  scope: "expression",
  summary: "an expression too long, or nested more than 100 deep",
  source: "Twilio, TaskRouter limits (documented): the length; the depth is assumed",
  check: ({ sites }) => problemsOfParse(sites, "expression-too-big"),
};
