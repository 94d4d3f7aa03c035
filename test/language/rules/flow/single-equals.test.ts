import { expect, test } from "vitest";
import { inFilters } from "../support/configurations.js";
import { lint, lintQueue, partOf } from "../support/lint.js";

test.each([
  ["a = 1", 1],
  ["a == 1 AND (b = 2 OR c = '=')", 2],
  ["a == 1 AND b != 2", 0],
  ["a =", 0],
])("reports, in %j, %d operators", (text, count) => {
  const found = lint("single-equals", inFilters(text));
  expect(found.map((problem) => partOf(text, problem))).toEqual(Array(count).fill("="));
});

test("offers a fix that writes ==", () => {
  const [problem] = lint("single-equals", inFilters("name = 'a = b'"));
  expect(problem?.fix).toMatchObject({ edits: [{ span: { start: 5, end: 6 }, text: "==" }] });
});

test("reports = in targets and skipIf", () => {
  const target = { queue: "q", expression: "worker.a = 1", skipIf: "workers.available = 0", orderBy: "worker.a ASC" };
  expect(lint("single-equals", { defaultFilter: target }).map(({ path }) => path.at(-1))).toEqual([
    "skipIf",
    "expression",
  ]);
});

test("accepts = in a queue, where it is documented", () => {
  expect(lintQueue("single-equals", "a = 1")).toEqual([]);
});
