import { expect, test } from "vitest";
import { describeMatrix } from "../../scripts/faults/matrix.mjs";
import { splitPart } from "../../scripts/faults/split-part.mjs";

const passed = (title: string) => ({ title, status: "passed" });

test("the table counts per phase and fault, and names what failed", () => {
  const assertionResults = [
    passed("native | create | POST Workflows | 1 | slow"),
    passed("native | create | POST TaskQueues | 1 | slow"),
    { title: "native | create | POST TaskQueues | 2 | slow", status: "failed" },
    passed("native | destroy | GET Tasks | 1 | 401"),
    { title: "dynamic: a run makes the calls of the matrix", status: "skipped" },
  ];
  expect(
    describeMatrix([
      { testResults: [{ assertionResults: assertionResults.slice(0, 2) }] },
      { testResults: [{ assertionResults: assertionResults.slice(2) }] },
    ])
      .trim()
      .split("\n"),
  ).toEqual([
    "| native | create | destroy |",
    "| ------ | ------ | ------- |",
    "| slow   | 2 of 3 |         |",
    "| 401    |        | 1 of 1  |",
    "failed: native | create | POST TaskQueues | 2 | slow",
  ]);
});

test("the parts of all workers are the whole, and none twice", () => {
  const parts = ["1/3", "2/3", "3/3"].flatMap((part) => splitPart(part, 2));
  expect(parts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new Set(parts.map(({ count }) => count))).toEqual(new Set([6]));
});

test.each(["0/3", "4/3", "2", "a/b", ""])("the part %o is refused", (part) => {
  expect(() => splitPart(part, 1)).toThrow("--part 2/4");
});
