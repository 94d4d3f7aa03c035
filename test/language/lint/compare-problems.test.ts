import { expect, test } from "vitest";
import type { Path, WordedProblem } from "../../../language/index.js";
import { compareProblems } from "../../../language/lint/compare-problems.js";

const at = (path: Path, start?: number, code = "b"): WordedProblem<string> => ({
  path,
  code,
  severity: "note",
  message: "",
  ...(start !== undefined && { span: { start, end: start } }),
});

const inOrder = [
  at([]),
  at(["filters", 2]),
  at(["filters", 10]),
  at(["filters", 10, "targets"]),
  at(["filters", 10, "targets"], 0),
  at(["filters", 10, "targets"], 1, "a"),
  at(["filters", 10, "targets"], 1, "b"),
  at(["filters", 10, "expression"]),
  at(["defaultFilter"]),
];

test("sorts problems in the order of the configuration, outer parts first", () => {
  for (const [one, a] of inOrder.entries()) {
    for (const [other, b] of inOrder.entries()) {
      expect(Math.sign(compareProblems(a, b))).toBe(Math.sign(one - other));
    }
  }
});
