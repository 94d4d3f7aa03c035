import { expect, test } from "vitest";
import { lint, lintQueue, partOf, withExpression } from "./support.js";

test.each([
  ["a = 1", 1],
  ["a == 1 AND (b = 2 OR c = '=')", 2],
  ["a == 1 AND b != 2", 0],
  ["a =", 0],
])("%s has %d of them", (text, count) => {
  const found = lint("single-equals", withExpression(text));
  expect(found.map((problem) => partOf(text, problem))).toEqual(Array(count).fill("="));
});

test("the fix writes two", () => {
  const text = "name = 'a = b'";
  const [problem] = lint("single-equals", withExpression(text));
  expect(problem?.fix).toMatchObject({ edits: [{ place: { start: 5, end: 6 }, text: "==" }] });
});

test("targets and skipIf have it too, orderBy cannot, a queue may", () => {
  const target = { queue: "q", expression: "worker.a = 1", skipIf: "workers.available = 0", orderBy: "worker.a ASC" };
  expect(lint("single-equals", { defaultFilter: target }).map(({ path }) => path.at(-1))).toEqual([
    "skipIf",
    "expression",
  ]);
  expect(lintQueue("single-equals", "a = 1")).toEqual([]);
});
