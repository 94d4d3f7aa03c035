import { expect, test } from "vitest";
import type { Configuration } from "../../../language/index.js";
import { lint } from "./support/lint.js";

/** Each filter is compared with few others, and where it has to be many, not for ever. */
const many = (expression: (at: number) => string, target: object): Configuration => ({
  filters: Array.from({ length: 4000 }, (_, at) => ({
    expression: expression(at),
    targets: [{ queue: "q", ...target }],
  })),
});

test.each(["shadowed-filter", "timeout-cancels-task", "skip-removes-task", "inverted-priorities"] as const)(
  "thousands of filters for one value each, or for two, take %s no time to speak of",
  (rule) => {
    const target = { timeout: 5, skipIf: "1==1", priority: 1 };
    const expected = rule === "timeout-cancels-task" || rule === "skip-removes-task" ? 4000 : 0;
    expect(
      lint(
        rule,
        many((at) => `a == ${at}`, target),
      ),
    ).toHaveLength(expected);
    expect(
      lint(
        rule,
        many((at) => `a == ${at % 63} AND b == ${Math.floor(at / 63)}`, target),
      ),
    ).toHaveLength(expected);
  },
);

test("of filters with too much to compare less is said, and nothing wrong", () => {
  const alike = (at: number) => `(a == 1 OR b == ${at}) AND (a == 1 OR c == ${at})`;
  expect(lint("shadowed-filter", many(alike, {}))).toEqual([]);
  // for each of them, half of the others want the same of one name and something else of another
  const split = (at: number) => `a == ${at % 2} AND b == ${Math.floor(at / 2) % 2} AND c${at % 7} == ${at}`;
  expect(lint("timeout-cancels-task", many(split, { timeout: 5 })).length).toBeLessThan(4000);
});
