import { expect, test } from "vitest";
import { isSameExpression, printExpression } from "../../../language/index.js";
import { forAll } from "../support/for-all.js";
import { dropPlaces, expressionTree } from "./support.js";

test.each<[string, string, boolean]>([
  ["a == 1", "a == 1", true],
  ["a==1", "( a = 1 )", true],
  ["a >- 'x'", 'a HAS "x"', true],
  ["a <- ['x']", 'a in ["x"]', true],
  ["a == 0800 and b == 1.50", "a == 800 AND b == 1.5", true],
  ["a == null AND b", "a == null AND c", false],
  ["a == 1 AND b == 2", "b == 2 AND a == 1", false],
  ["a == 1", "a == '1'", false],
  ["a == 1", "A == 1", false],
  ["(", "(", true],
  ["(", "((", false],
  ["a == 99999999999999999", "a == 99999999999999998", false],
])("%s and %s: the same is %s", (left, right, expected) => {
  expect(isSameExpression(left, right)).toBe(expected);
});

test("an order and a known worker are read by their own grammars", () => {
  expect(isSameExpression("worker.a desc,worker.b asc", "worker.a DESC, worker.b ASC", "orderBy")).toBe(true);
  expect(isSameExpression("task . a", "task.a", "knownWorker")).toBe(true);
  expect(isSameExpression("task.a", "task.b", "knownWorker")).toBe(false);
});

test("every tree is the same as its printed text, and two are the same only if their trees are", () => {
  forAll([expressionTree(), expressionTree()], (one, other) => {
    const [text, second] = [printExpression(one), printExpression(other)];
    expect(isSameExpression(text, ` ${text} `)).toBe(true);
    const isEqual = JSON.stringify(dropPlaces(one)) === JSON.stringify(dropPlaces(other));
    if (isEqual) expect(isSameExpression(text, second)).toBe(true);
  });
});
