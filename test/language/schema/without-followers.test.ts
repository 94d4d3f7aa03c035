import { expect, test } from "vitest";
import { type Problem, withoutFollowers } from "../../../language/index.js";

const unknownKey = (path: (string | number)[]): Problem => ({
  path,
  at: "key",
  code: "unknown-key",
  params: { key: String(path.at(-1)), allowed: [] },
  severity: "error",
});
const missingKey = (path: (string | number)[]): Problem => ({
  path,
  code: "missing-key",
  params: { key: "queue" },
  severity: "error",
});
const missingAlternative: Problem = { path: [], code: "missing-alternative", params: { keys: [] }, severity: "error" };
const missingQueue = (path: (string | number)[]): Problem => ({
  path,
  code: "missing-first-queue",
  params: {},
  severity: "error",
});

test("keeps every problem if no key is unknown", () => {
  const problems = [missingKey(["defaultFilter"]), missingAlternative];
  expect(withoutFollowers(problems)).toEqual(problems);
});

test("leaves out a key that is missing next to an unknown one, in any of its forms", () => {
  const unknown = [unknownKey(["defaultFilter", "que"]), unknownKey(["routing"]), unknownKey(["filters", 0, "x"])];
  expect(
    withoutFollowers([...unknown, missingKey(["defaultFilter"]), missingAlternative, missingQueue(["filters", 0])]),
  ).toEqual(unknown);
});

test("keeps what is missing elsewhere", () => {
  const problems = [
    unknownKey(["filters", 0, "x"]),
    missingKey(["filters", 1]),
    missingQueue(["filters", 0, "targets", 0]),
  ];
  expect(withoutFollowers(problems)).toEqual(problems);
});
