import { expect, test } from "vitest";
import { explainExpression, formatExplanation, invariant, parseExpression } from "../../../language/index.js";

function explain(expression: string, task: { readonly [name: string]: string | string[] } = {}): string {
  const { ast } = parseExpression(expression);
  invariant(ast !== undefined, "the expression is well-formed");
  return formatExplanation(explainExpression(ast, { task: { ...task } }, "filter"));
}

test("shows each part on a line of its own, with its value and the values of its names", () => {
  expect(explain("a == 'x' AND (b == 'y' OR c != 'z')", { a: "x", c: ["z"] })).toBe(`AND → false
├─ a == "x" → true: a is "x"
└─ OR → false
   ├─ b == "y" → false: b is missing or null
   └─ c != "z" → false: c is ["z"]; != with a list is always false
`);
});

test("shortens long values and long lists of parts, and escapes control characters", () => {
  expect(explain("a == 'x'", { a: "y".repeat(100) })).toContain(`a is "${"y".repeat(59)}…\n`);
  const many = explain(Array(103).fill("1==1").join(" OR ")).trimEnd().split("\n");
  expect(many.slice(-2)).toEqual(["├─ 1 == 1 → true", "└─ … and 3 more"]);
  expect(explain("a == '\u202e'")).toContain('a == "\\u202e" → false');
});
