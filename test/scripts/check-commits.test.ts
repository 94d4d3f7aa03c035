import { expect, test } from "vitest";
import { checkMessage } from "../../scripts/lib/check-commits.mjs";

const body = "A SID differs per account.";

test.each([
  `rules: report SIDs\n\n${body}`.replace("rules", "language"),
  `docs: ${"a".repeat(66)}\n\n${body}\nMore of it.\n`,
])("accepts %j", (message) => {
  expect(checkMessage(message)).toBeUndefined();
});

test.each([
  ["a subject without a room", `Report SIDs\n\n${body}`, "form"],
  ["a room that does not exist", `kitchen: report SIDs\n\n${body}`, "form"],
  ["a capital after the room", `docs: Report SIDs\n\n${body}`, "form"],
  ["a full stop", `docs: report SIDs.\n\n${body}`, "form"],
  ["a subject of 73 characters", `docs: ${"a".repeat(67)}\n\n${body}`, "has 73 characters"],
  ["a missing body", "docs: report SIDs\n", "body"],
  ["a body without an empty line before it", `docs: report SIDs\n${body}`, "body"],
])("rejects %s", (_, message, problem) => {
  expect(checkMessage(message)).toContain(problem);
});
