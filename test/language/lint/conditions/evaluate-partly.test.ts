import { expect, test } from "vitest";
import { parseExpression } from "../../../../language/index.js";
import { invariant } from "../../../../language/invariant.js";
import { evaluatePartly, findExcluding } from "../../../../language/lint/conditions/evaluate-partly.js";

function read(text: string) {
  const { ast } = parseExpression(text, { unaryNot: "accept" });
  invariant(ast !== undefined, `not read: ${text}`);
  return ast;
}

/** Comparisons of `t` are true, those of `f` are false, and others are not known. */
function evaluate(text: string) {
  return evaluatePartly(read(text), ({ left }) => {
    const name = left.type === "reference" ? left.path[0] : undefined;
    return name === "t" ? true : name === "f" ? false : undefined;
  });
}

test.each([
  ["t == 1", true],
  ["f == 1", false],
  ["x == 1", undefined],
  ["x == 1 AND f == 1", false],
  ["x == 1 AND t == 1", undefined],
  ["t == 1 AND t == 2", true],
  ["x == 1 OR t == 1", true],
  ["x == 1 OR f == 1", undefined],
  ["f == 1 OR f == 2", false],
  ["NOT f == 1", true],
  ["NOT x == 1", undefined],
])("%s is %s", (text, value) => expect(evaluate(text)).toBe(value));

const findF = (text: string) =>
  findExcluding(read(text), ({ left, start }) =>
    left.type === "reference" && left.path[0] === "f" ? start : undefined,
  );

test("the first finding is returned if the findings make the whole false", () => {
  expect(findF("x == 1 AND (f == 1 OR f == 2)")).toBe(12);
  expect(findF("x == 1 OR f == 1")).toBeUndefined();
});
