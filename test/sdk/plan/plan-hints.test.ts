import { expect, test } from "vitest";
import { planHints, planWorkspace } from "../../../sdk/plan/index.js";
import { desiredWorkspace } from "../support/desired.js";

test("names the objects that an object refers to, and with the last one all that are declared", () => {
  const desired = desiredWorkspace({
    workspace: { friendlyName: "CC", timeoutActivity: "lunch" },
    activities: new Map([["lunch", { friendlyName: "Lunch" }]]),
    taskQueues: new Map([
      ["everyone", { friendlyName: "Everyone", reservationActivity: "lunch" }],
      ["vip", { friendlyName: "VIP" }],
    ]),
    workflows: new Map([["main", { friendlyName: "Main", configuration: { defaultFilter: { queue: "everyone" } } }]]),
  });
  const hints = planHints(planWorkspace("cc", desired));
  expect([...hints.keys()]).toEqual([
    "Activity cc-lunch",
    "TaskQueue cc-everyone",
    "TaskQueue cc-vip",
    "Workflow cc-main",
  ]);
  expect(hints.get("TaskQueue cc-everyone")).toEqual({ names: { reservationActivitySid: "Lunch" } });
  expect(hints.get("TaskQueue cc-vip")).toEqual({ names: {} });
  expect(hints.get("Workflow cc-main")).toEqual({
    names: { __sids: { taskQueues: { everyone: "Everyone" }, activities: {} } },
    declared: { Activity: ["Lunch"], TaskQueue: ["Everyone", "VIP"], Workflow: ["Main"] },
  });
});

test("a plan without objects has no hints", () => {
  expect([...planHints(planWorkspace("cc", desiredWorkspace()))]).toEqual([]);
});
