import { expect, test } from "vitest";
import { describeMatrix } from "../../scripts/faults/matrix.mjs";

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
    describeMatrix({ testResults: [{ assertionResults }] })
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
