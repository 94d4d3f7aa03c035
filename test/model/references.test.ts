import { describe, expect, test } from "vitest";
import { kindOfSection, kinds, referencedSection, referenceWords, sectionKinds } from "../../model/index.js";

test.each(sectionKinds)("the section %s has its kind", (section, kind) => {
  expect(kindOfSection(section)).toBe(kind);
});

test("no kind has a section that does not exist", () => {
  expect(() => kindOfSection("queues" as never)).toThrow("every section belongs to a kind");
});

describe("a property names an object of", () => {
  test.each([
    ["activities", kinds.TaskQueue.properties.reservationActivitySid],
    ["activities", kinds.WorkspaceDefaults.properties.defaultActivitySid],
    ["activities", kinds.Worker.properties.activitySid],
    // the workspace is implied, and a name is only text
    [undefined, kinds.TaskQueue.properties.workspaceSid],
    [undefined, kinds.TaskQueue.properties.friendlyName],
    [undefined, { type: "sid", prefix: "XX", writtenAs: "other", doc: "" } as const],
  ])("%s", (section, property) => {
    expect(property && referencedSection(property)).toBe(section);
  });
});

test("files write keys of activities in five words", () => {
  expect([...referenceWords.keys()].sort()).toEqual([
    "activity",
    "assignmentActivity",
    "defaultActivity",
    "reservationActivity",
    "timeoutActivity",
  ]);
  expect(new Set(referenceWords.values())).toEqual(new Set(["activities"]));
});
