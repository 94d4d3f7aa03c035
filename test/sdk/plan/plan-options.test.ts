import { expect, test } from "vitest";
import { kinds } from "../../../model/index.js";
import { planOptions, splitEntry } from "../../../sdk/plan/plan-options.js";

test.each([
  ["Activity", "friendlyName", "friendlyName"],
  ["TaskQueue", "reservationActivity", "reservationActivitySid"],
  ["TaskQueue", "assignmentActivity", "assignmentActivitySid"],
  ["TaskQueue", "targetWorkers", "targetWorkers"],
  ["WorkspaceDefaults", "defaultActivity", "defaultActivitySid"],
  ["WorkspaceDefaults", "timeoutActivity", "timeoutActivitySid"],
  ["Workflow", "filters", "configuration.filters"],
  ["Workflow", "filters[0].expression", "configuration.filters[0].expression"],
  ["Workflow", "defaultFilter.queue", "configuration.defaultFilter.queue"],
  ["Workflow", "configuration.filters", "configuration.filters"],
  ["Workflow", "taskReservationTimeout", "taskReservationTimeout"],
] as const)("ignore of %s: %s leaves the input %s alone", (kind, written, expected) => {
  expect(planOptions(kinds[kind], "cc", { ignore: [written] }).ignoreChanges).toEqual([expected]);
});

test("former keys are former names of the resource", () => {
  expect(planOptions(kinds.Workflow, "cc", { formerKeys: ["old", "older"] }).aliases).toEqual(["cc-old", "cc-older"]);
});

test("an entry without options has none", () => {
  expect(planOptions(kinds.Workflow, "cc", {})).toEqual({ aliases: [], ignoreChanges: [] });
});

test("protect is an option of the resource, and absent if it is false", () => {
  expect(planOptions(kinds.Workflow, "cc", { protect: true })).toMatchObject({ protect: true });
  expect(planOptions(kinds.Workflow, "cc", { protect: false })).not.toHaveProperty("protect");
});

test("retain is an input, and absent if it is false", () => {
  expect(splitEntry({ friendlyName: "A", retain: true })).toMatchObject({
    written: { friendlyName: "A" },
    retained: { retain: true },
  });
  expect(splitEntry({ retain: false }).retained).toEqual({});
});
