import { expect, test } from "vitest";
import { negate } from "../../../language/expression/negate.js";
import { compileExpression, parseExpression, printExpression } from "../../../language/index.js";
import { invariant } from "../../../language/invariant.js";

function read(text: string) {
  const { ast } = parseExpression(text, { unaryNot: "accept" });
  invariant(ast !== undefined, `not read: ${text}`);
  return ast;
}

const OPPOSITES = [
  ["a == 1", "a != 1"],
  ["a = 1", "a != 1"],
  ["a != 1", "a == 1"],
  ["a < 1", "a >= 1"],
  ["a <= 1", "a > 1"],
  ["a > 1", "a <= 1"],
  ["a >= 1", "a < 1"],
  ["list HAS 'x'", "'x' NOT IN list"],
  ["list >- 'x'", "'x' NOT IN list"],
  ["'x' IN list", "'x' NOT IN list"],
  ["a NOT IN [1, 2]", "a IN [1, 2]"],
  ["a == 1 AND list HAS 'x'", "a != 1 OR 'x' NOT IN list"],
  ["(a == 1 OR a == 2) AND a < 5", "(a != 1 AND a != 2) OR a >= 5"],
  ["NOT a == 1", "a == 1"],
] as const;

test.each(OPPOSITES)("the opposite of %s is %s", (text, expected) => {
  const opposite = negate(read(text));
  expect(opposite && printExpression(opposite)).toBe(printExpression(read(expected)));
});

test.each(OPPOSITES)("%s and %s never have the same value", (text, expected) => {
  const [one, other] = [text, expected].map((each) => compileExpression(read(each), "filter"));
  for (const a of [0, 1, 2, 5]) {
    for (const list of [["x"], ["y"], []]) expect(one?.({ task: { a, list } })).toBe(!other?.({ task: { a, list } }));
  }
});

test.each(["a CONTAINS 'x'", "a == 1 AND a CONTAINS 'x'"])("%s has no opposite", (text) => {
  expect(negate(read(text))).toBeUndefined();
});
