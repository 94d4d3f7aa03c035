import { expect, test } from "vitest";
import { parseExpression, printExpression } from "../../../../language/index.js";
import { listComparisons } from "../../../../language/lint/expressions/list-comparisons.js";

test.each([
  ["a == 1", ["a == 1"]],
  ["a == 1 AND (b == 2 OR NOT c == 3)", ["a == 1", "b == 2", "c == 3"]],
  ["malformed", []],
])("%s compares %j", (text, expected) => {
  const { ast } = parseExpression(text, { unaryNot: "accept" });
  expect(listComparisons(ast).map((comparison) => printExpression(comparison))).toEqual(expected);
});
