import { expect, test } from "vitest";
import { filter, flow, inFilters, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lint, lintQueue, partOf } from "../support/lint.js";

describeRule("expression-syntax", {
  reports: [
    [
      "a path that is malformed, but not a literal",
      flow(
        filter("a == 1", { ...q, knownWorkerSid: "'null'", timeout: 5 }, { knownWorkerSid: "task.a == worker.sid" }),
      ),
      1,
    ],
  ],
  accepts: [],
});

test.each([
  ["tier == 'gold", "'gold"],
  ["a-b == 1", "a-b"],
  ["a == 1 b", "b"],
  ["a == [1", "["],
])("reports %s as an error at %j, in filters and queues", (text, part) => {
  for (const problem of [lint("expression-syntax", inFilters(text))[0], lintQueue("expression-syntax", text)[0]]) {
    expect(problem).toMatchObject({ severity: "error" });
    expect(problem && partOf(text, problem)).toBe(part);
  }
});

test("reports malformed paths of known workers and orders", () => {
  const target = { queue: "q", orderBy: "worker.level DOWN", knownWorkerSid: "task." };
  const found = lint("expression-syntax", { defaultFilter: target });
  expect(found.map(({ path }) => path.at(-1)).sort()).toEqual(["knownWorkerSid", "orderBy"]);
});

test("reports every error of one expression", () => {
  expect(lint("expression-syntax", inFilters("a-b == 1 AND c-d == 2"))).toHaveLength(2);
});

test("accepts a well-formed expression with placeholders", () => {
  expect(lint("expression-syntax", inFilters('a == 1 AND b IN ["${activities.x.sid}"]'))).toEqual([]);
});

test("accepts nesting that is too deep, which expression-too-big reports", () => {
  const text = `${"(".repeat(200)}a == 1${")".repeat(200)}`;
  expect(lint("expression-too-big", inFilters(text))).toHaveLength(1);
  expect(lint("expression-syntax", inFilters(text))).toEqual([]);
});
