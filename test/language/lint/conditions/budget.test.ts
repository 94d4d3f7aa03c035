import { describe, expect, test } from "vitest";
import type { Configuration } from "../../../../language/index.js";
import { takeStep } from "../../../../language/lint/conditions/budget.js";
import { lint } from "../../rules/support/lint.js";

test("a budget allows as many steps as it has left", () => {
  const budget = { left: 2 };
  expect([takeStep(budget), takeStep(budget), takeStep(budget)]).toEqual([true, true, false]);
});

const filters = (count: number, expression: (at: number) => string): Configuration => ({
  filters: Array.from({ length: count }, (_, at) => ({
    expression: expression(at),
    targets: [{ queue: "q", timeout: 5, skipIf: "1==1", priority: 1 }],
  })),
});

/** Expressions of which no two match the same task. */
const disjoint = [(at: number) => `a == ${at}`, (at: number) => `a == ${at % 63} AND b == ${Math.floor(at / 63)}`];

describe.each([
  ["shadowed-filter", 0],
  ["timeout-cancels-task", 1_000],
  ["skip-removes-task", 1_000],
  ["inverted-priorities", 0],
] as const)("%s", (rule, expected) => {
  test.each(disjoint)("compares 1,000 filters with each other", (expression) => {
    expect(lint(rule, filters(1_000, expression))).toHaveLength(expected);
  });

  test.each(disjoint)("may miss problems, but reports none wrongly, for 2,000 filters", (expression) => {
    expect(lint(rule, filters(2_000, expression)).length).toBeLessThan(2_000);
  });
});

test("the steps include the parts of long conditions", () => {
  const alike = (at: number) => `(a == 1 OR b == ${at}) AND (a == 1 OR c == ${at})`;
  const { filters: list = [] } = filters(2_000, alike);
  const kept = { filters: list.map(({ expression }) => ({ expression, targets: [{ queue: "q" }] })) } as Configuration;
  expect(lint("shadowed-filter", kept)).toEqual([]);
});
