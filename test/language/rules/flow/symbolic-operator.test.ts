import { expect, test } from "vitest";
import { inFilters, inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lint, lintQueue } from "../support/lint.js";

describeRule("symbolic-operator", {
  reports: [
    ["<- in a filter, at the operator", inFilters("a <- [1]"), "<-"],
    [">- in a target, at the operator", inTarget("worker.a >- 1"), ">-"],
  ],
  accepts: [
    ["= which single-equals reports", inFilters("a = 1")],
    ["operators in words", inFilters("a IN [1] AND b HAS 1 AND c NOT IN [1]")],
  ],
});

test("offers a fix that writes the word", () => {
  const [problem] = lint("symbolic-operator", inFilters("a  <-  [1]"));
  expect(problem?.fix?.edits).toMatchObject([{ span: { start: 3, end: 5 }, text: "IN" }]);
});

test("accepts both symbols in a queue", () => {
  expect(lintQueue("symbolic-operator", "a <- [1] AND b >- 1")).toEqual([]);
});
