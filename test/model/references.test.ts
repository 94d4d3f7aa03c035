import { describe, expect, test } from "vitest";
import {
  CONNECTION,
  connectionOf,
  foldName,
  hasRouting,
  idKey,
  isExternalSid,
  isIdOf,
  kindOfSection,
  kinds,
  listPropertyReferences,
  referencedSection,
  referenceWords,
  sectionKinds,
  UNKNOWN,
} from "../../model/index.js";

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

test.each([
  [{ idOf: "cc-lunch", kind: "Activity" }, true],
  [{ idOf: 5, kind: "Activity" }, false],
  [{ idOf: "cc-lunch", more: true }, false],
  ["cc-lunch", false],
  [null, false],
])("%j is an id of another resource: %s", (value, expected) => {
  expect(isIdOf(value)).toBe(expected);
});

test.each([
  [{ external: "workers", key: "ann" }, true],
  [{ external: "workers" }, false],
  ["ann", false],
])("%j is the SID of an external object: %s", (value, expected) => {
  expect(isExternalSid(value)).toBe(expected);
});

test("resources of two kinds and one name have two keys", () => {
  expect(idKey({ idOf: "cc-a", kind: "TaskQueue" })).not.toBe(idKey({ idOf: "cc-a", kind: "Activity" }));
});

test("routing and expressions name objects by their keys, other properties name none", () => {
  const { Workflow, TaskQueue } = kinds;
  expect(Object.values(kinds).filter(hasRouting)).toEqual([Workflow]);
  const { configuration, friendlyName } = Workflow.properties;
  const { targetWorkers } = TaskQueue.properties;
  if (configuration === undefined || friendlyName === undefined || targetWorkers === undefined)
    throw new Error("a table changed");
  const list = listPropertyReferences;
  expect(list(configuration, { defaultFilter: { queue: "all" } })).toEqual([
    { path: ["defaultFilter", "queue"], kind: "taskQueues", key: "all" },
  ]);
  expect(list(targetWorkers, `sid == "\${workers.ann.sid}"`)).toEqual([{ path: [], kind: "workers", key: "ann" }]);
  expect(list(configuration, UNKNOWN)).toEqual([]);
  expect(list(targetWorkers, UNKNOWN)).toEqual([]);
  expect(list(targetWorkers, undefined)).toEqual([]);
  expect(list(friendlyName, `\${workers.ann.sid}`)).toEqual([]);
});

test("inputs name a connection, or use the credentials of the stack", () => {
  expect(connectionOf({ [CONNECTION]: "eu" })).toBe("eu");
  expect(connectionOf({})).toBeUndefined();
});

test("names of workers are the same in any letter case", () => {
  expect([kinds.Worker, kinds.TaskQueue].map((kind) => foldName(kind, "Ann"))).toEqual(["ann", "Ann"]);
});
