import { expect, test } from "vitest";
import { parseExpression } from "../../../../language/index.js";
import { listGuardedComparisons } from "../../../../language/lint/expressions/list-guarded-comparisons.js";

const NAMES = ["a", "b", "b.x[0]", "c"];

/** The names guarded at each comparison that has a `?` for a value. */
function guardsOf(text: string, unaryNot: "accept" | "refuse" = "refuse"): string[][] {
  const { ast } = parseExpression(text, { unaryNot });
  return (["!=", "NOT IN", "HAS"] as const)
    .flatMap((operator) => listGuardedComparisons(ast, operator))
    .filter(({ comparison: { right } }) => right.type === "string" && right.value === "?")
    .map(({ isGuarded }) => NAMES.filter(isGuarded));
}

test.each([
  ["a != '?'", []],
  ["a != null AND a != '?'", ["a"]],
  ["a!=null and a != '?'", ["a"]],
  ["null != a AND a != '?'", ["a"]],
  ["b == null OR a != '?'", ["b"]],
  ["a == null OR (b == 1 AND a != '?')", ["a", "b"]],
  ["(a != '?' OR c == 1) AND b.x[0] != null", ["b.x[0]"]],
  ["a != null OR a != '?'", []],
  ["a == null AND a != '?'", []],
  ["a == 'x' AND a != '?'", ["a"]],
  ["a IN ['x', 'y'] AND a HAS '?'", ["a"]],
  ["a IN ['x', null] OR a != '?'", ["a"]],
  ["a > 5 AND 5 < b AND c CONTAINS 'd' AND a != '?'", ["a", "b", "c"]],
  ["(a == 1 OR a == 2) AND a != '?'", ["a"]],
  ["(a == 1 OR b == 2) AND a != '?'", []],
  ["(a == null AND b == null) OR a != '?'", []],
  ["(a == null AND b == 1 AND a == null) OR a != '?'", []],
  // their own types are unknown
  ["a != 'x' AND a != '?'", []],
  ["a NOT IN ['x'] AND a != '?'", []],
  // nothing is known next to another name
  ["a == b AND a != '?'", []],
  ["a IN [b, 'x'] AND a != '?'", []],
  ["1==0 AND a != '?'", []],
  // a name in a text is not a name
  ["b == 'a != null' AND a != '?'", ["b"]],
])("%s guards %j", (text, expected) => expect(guardsOf(text)).toEqual([expected]));

test("NOT inverts a guard", () => {
  expect(guardsOf("NOT (a == null) AND NOT (b != null) AND a != '?'", "accept")).toEqual([["a"]]);
  expect(guardsOf("NOT (a != null) OR NOT (b == 1 AND a != '?')", "accept")).toEqual([["a", "b"]]);
});

test("checks 20,000 parts, joined and nested, within the time limit of a test", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `a${at} != null AND (b == ${at} OR a != '?')`).join(" AND ");
  expect(guardsOf(`a == 1 AND ${many}`)).toEqual(Array(20_000).fill(["a"]));
});
