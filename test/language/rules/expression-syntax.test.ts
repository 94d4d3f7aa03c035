import { expect, test } from "vitest";
import { lint, lintQueue, partOf, withExpression } from "./support.js";

test.each([
  ["tier == 'gold", "'gold"],
  ["a-b == 1", "a-b"],
  ["a == 1 b", "b"],
  ["a == [1", "["],
])("%s is an error at %j, in a filter as in a queue", (text, part) => {
  for (const problem of [lint("expression-syntax", withExpression(text))[0], lintQueue("expression-syntax", text)[0]]) {
    expect(problem).toMatchObject({ severity: "error" });
    expect(problem && partOf(text, problem)).toBe(part);
  }
});

test("orderBy and knownWorker are read too", () => {
  const target = { queue: "q", orderBy: "worker.level DOWN", knownWorkerSid: "task." };
  const found = lint("expression-syntax", { defaultFilter: target });
  expect(found.map(({ path }) => path.at(-1)).sort()).toEqual(["knownWorkerSid", "orderBy"]);
});

test("every finding of one text is told", () => {
  expect(lint("expression-syntax", withExpression("a-b == 1 AND c-d == 2"))).toHaveLength(2);
});

test("what is well formed is no error, placeholders included", () => {
  expect(lint("expression-syntax", withExpression('a == 1 AND b IN ["${activities.x.sid}"]'))).toEqual([]);
});

test("too deep a nesting is told by a rule of its own", () => {
  const text = `${"(".repeat(200)}a == 1${")".repeat(200)}`;
  expect(lint("expression-too-big", withExpression(text))).toHaveLength(1);
  expect(lint("expression-syntax", withExpression(text))).toEqual([]);
});
