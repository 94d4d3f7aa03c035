import { expect, test } from "vitest";
import { describeRuleProblem, isRule, type RuleId, type WordedProblem } from "../../../language/index.js";

const problem: WordedProblem<RuleId> = {
  code: "expression-syntax",
  severity: "error",
  message: "the problem",
  path: ["configuration", "filters", 0, "targets", 1, "skipIf"],
};

test("describes a problem in one line with its position and rule, and how to allow an error", () => {
  expect(describeRuleProblem({ ...problem, span: { start: 8, end: 9 } })).toBe(
    'configuration.filters[0].targets[1].skipIf, character 9: the problem [expression-syntax]; to let it pass: allow: ["expression-syntax"]',
  );
  expect(describeRuleProblem({ ...problem, severity: "warning" })).toBe(
    "configuration.filters[0].targets[1].skipIf: the problem [expression-syntax]",
  );
  expect(describeRuleProblem({ ...problem, severity: "note", at: "key" })).toBe(
    "configuration.filters[0].targets[1]: the problem [expression-syntax]",
  );
  expect(describeRuleProblem({ ...problem, severity: "note", path: [] })).toBe(": the problem [expression-syntax]");
});

test("distinguishes rules from other findings", () => {
  expect([isRule("single-equals"), isRule("unknown-queue"), isRule("__proto__")]).toEqual([true, false, false]);
});
