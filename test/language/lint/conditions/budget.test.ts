import { describe, expect, test } from "vitest";
import type { Configuration } from "../../../../language/index.js";
import { rules } from "../../../../language/index.js";
import { takeStep } from "../../../../language/lint/conditions/budget.js";
import type { Rule } from "../../../../language/lint/rule.js";
import { createRoutingView } from "../../../../language/lint/view/routing-view.js";

test("a budget allows as many steps as it has left", () => {
  const budget = { left: 2 };
  expect([takeStep(budget), takeStep(budget), takeStep(budget)]).toEqual([true, true, false]);
});

/** Runs one rule only: the others would take most of the time. */
function lint(id: string, configuration: Configuration): unknown[] {
  const rule: Rule | undefined = rules.find((each) => each.id === id);
  return [...(rule?.check(createRoutingView(configuration)) ?? [])];
}

const filters = (count: number, expression: (at: number) => string): Configuration => ({
  filters: Array.from({ length: count }, (_, at) => ({
    expression: expression(at),
    targets: [{ queue: "q", timeout: 5, skipIf: "1==1", priority: 1 }],
  })),
});

/** Expressions of which no two match the same task. */
const disjoint = [
  (at: number) => `a == ${at}`,
  (at: number) => `a == ${at % 63} AND b == ${Math.floor(at / 63)}`,
  (at: number) => `a IN ['x', 'y'] AND b == '${at % 40}' AND c == '${Math.floor(at / 40)}'`,
];

describe.each([
  ["shadowed-filter", 0],
  ["timeout-cancels-task", 4_000],
  ["skip-removes-task", 4_000],
  ["inverted-priorities", 0],
] as const)("%s", (rule, expected) => {
  test.each(disjoint)("compares 4,000 filters with each other", (expression) => {
    expect(lint(rule, filters(4_000, expression))).toHaveLength(expected);
  });
});

describe("of 4,000 filters", () => {
  const common = "channel IN ['web'] AND";
  const shapes = [...disjoint, (at: number) => `(${common} a == ${at}) OR (${common} b == ${at})`];

  test.each(shapes)("shadowed-filter finds all that repeat an earlier one", (expression) => {
    const { filters: list = [] } = filters(4_000, (at) => expression(at % 2_000));
    const kept = list.map((each) => ({ expression: String(each.expression), targets: [{ queue: "q" }] }));
    expect(lint("shadowed-filter", { filters: kept })).toHaveLength(2_000);
  });

  test.each(shapes)("inverted-priorities finds all special cases of a later one", (expression) => {
    const { filters: list = [] } = filters(4_000, (at) => {
      const general = expression(at % 2_000);
      return at < 2_000 ? `(${general}) AND z == 1` : general;
    });
    const ranked = list.map((each, at) => ({
      expression: String(each.expression),
      targets: [{ queue: "q", priority: at < 2_000 ? 1 : 2 }],
    }));
    expect(lint("inverted-priorities", { filters: ranked })).toHaveLength(2_000);
  });
});

describe("beyond the budget, rules miss problems but report none wrongly:", () => {
  test("the steps include the parts of long conditions", () => {
    const alike = (at: number) => `(a == 1 OR b == ${at}) AND (a == 1 OR c == ${at})`;
    const { filters: list = [] } = filters(2_000, alike);
    const kept = list.map((each) => ({ expression: String(each.expression), targets: [{ queue: "q" }] }));
    expect(lint("shadowed-filter", { filters: kept })).toEqual([]);
  });

  test("any later filter may match a task", () => {
    // most filters share each value, and no name is required by all
    const split = (at: number) => `a == ${at % 2} AND b == ${Math.floor(at / 2) % 2} AND c${at % 7} == ${at}`;
    expect(lint("timeout-cancels-task", filters(4_000, split)).length).toBeLessThan(4_000);
  });
});
