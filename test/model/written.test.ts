import { describe, expect, test } from "vitest";
import { type KindName, kinds, listWrittenNames, sectionKinds, toPropertyPath } from "../../model/index.js";

describe("the words of workspace files", () => {
  test.each<[KindName, string[]]>([
    ["Activity", ["friendlyName", "available"]],
    ["WorkspaceDefaults", ["defaultActivity", "timeoutActivity"]],
    ["Worker", ["friendlyName", "activity", "attributes", "otherAttributes", "channels"]],
    ["TaskChannel", ["uniqueName", "friendlyName", "channelOptimizedRouting"]],
    [
      "TaskQueue",
      ["friendlyName", "targetWorkers", "maxReservedWorkers", "taskOrder", "reservationActivity", "assignmentActivity"],
    ],
    [
      "Workflow",
      [
        "friendlyName",
        "configuration",
        "assignmentCallbackUrl",
        "fallbackAssignmentCallbackUrl",
        "taskReservationTimeout",
        "reEvaluateTasks",
        "filters",
        "defaultFilter",
      ],
    ],
  ])("of %s are %j", (name, expected) => {
    expect(listWrittenNames(kinds[name])).toEqual(expected);
  });

  test.each<[KindName, string, string]>([
    ["TaskQueue", "reservationActivity", "reservationActivitySid"],
    ["TaskQueue", "reservationActivityX", "reservationActivityX"],
    ["WorkspaceDefaults", "timeoutActivity", "timeoutActivitySid"],
    ["Workspace", "timeoutActivity", "timeoutActivity"],
    ["Workflow", "filters", "configuration.filters"],
    ["Workflow", "filters[1].targets[0]", "configuration.filters[1].targets[0]"],
    ["Workflow", "defaultFilter.queue", "configuration.defaultFilter.queue"],
    ["Workflow", "filtersX", "filtersX"],
    ["Workflow", "configuration", "configuration"],
    ["TaskQueue", "filters", "filters"],
    ["Activity", "", ""],
  ])("of %s: %s is the input %s", (name, path, expected) => {
    expect(toPropertyPath(kinds[name], path)).toBe(expected);
  });

  test("declare their sections, in this order", () => {
    expect(sectionKinds.map(([section, { name }]) => [section, name])).toEqual([
      ["activities", "Activity"],
      ["taskChannels", "TaskChannel"],
      ["taskQueues", "TaskQueue"],
      ["workflows", "Workflow"],
      ["workers", "Worker"],
    ]);
  });
});
