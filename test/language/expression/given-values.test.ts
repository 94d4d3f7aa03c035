import { describe, expect, test } from "vitest";
import { listKindsThatSee, parseTime } from "../../../language/index.js";

test("says which kinds of expressions see a value", () => {
  expect(listKindsThatSee("task")).toEqual(["filter", "target"]);
  expect(listKindsThatSee("workers")).toEqual(["skip"]);
});

describe("a time", () => {
  test.each([
    ["2026-01-31T08:30", Date.UTC(2026, 0, 31, 8, 30)],
    ["2026-01-31T08:30:59.5Z", Date.UTC(2026, 0, 31, 8, 30, 59, 500)],
    ["2026-01-31T01:00+02:00", Date.UTC(2026, 0, 30, 23)],
  ])("is read from %s, in UTC if it has no zone", (text, expected) => expect(parseTime(text)).toBe(expected));

  test.each(["", "now", "2026-01-31", "2026-13-31T08:30", "2026-01-31T08:30 CET"])("is not read from %j", (text) =>
    expect(parseTime(text)).toBeUndefined(),
  );
});
