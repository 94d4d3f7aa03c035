import { describe, expect, test } from "vitest";
import { createExpressions } from "../../routing/compile/expressions.js";
import { readAttributes, readPath } from "../../routing/compile/read-path.js";

const attributes = readAttributes('{"a":{"b":[1,{"c":"x"}]},"n":null,"__proto__":{"d":7}}');

describe("a path into attributes", () => {
  test.each([
    [["a", "b", 0], 1],
    [["a", "b", 1, "c"], "x"],
    [["a", "b", 2], null],
    [["a", "b", "length"], null],
    [["a", 0], null],
    [["n", "x"], null],
    [["constructor"], null],
    [["__proto__", "d"], 7],
    [["nothing"], null],
  ])("%j is %j", (path, value) => {
    expect(readPath(attributes, path)).toEqual(value);
  });
});

test("expressions are compiled once, and dropped when there are too many", () => {
  const expressions = createExpressions({});
  const first = expressions.read("a == 1", "filter");
  expect(expressions.read("a == 1", "filter")).toBe(first);
  expect(expressions.read("a == 1", "queue")).not.toBe(first);
  for (let number = 0; number <= 20_000; number += 1) expressions.read(`a == ${number}`, "filter");
  const again = expressions.read("a == 1", "filter");
  expect(again).not.toBe(first);
  expect(again.matches({ task: { a: 1 } })).toBe(true);
});
