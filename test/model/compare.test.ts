import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../language/index.js";
import { changedProperties, hasUnknown, type KindName, kinds, SIDS, sidsOf, UNKNOWN } from "../../model/index.js";
import { sidOf } from "../language/support/arbitraries.js";
import { forAll } from "../language/support/for-all.js";
import { inputsOf, minimal, WA, WQ, WS } from "./support/inputs.js";

const changed = (name: KindName, olds: JsonObject, news: JsonObject) =>
  changedProperties(kinds[name], { ...minimal[name], ...olds }, { ...minimal[name], ...news });
const english = { [SIDS]: { taskQueues: { english: WQ }, activities: { lunch: WA } } };
const filter = (queue: Json, more: JsonObject = {}) => ({ configuration: { defaultFilter: { queue, ...more } } });

describe("changedProperties finds no difference", () => {
  test.each<[string, KindName, JsonObject, JsonObject]>([
    [
      "between a default and nothing",
      "TaskQueue",
      { taskOrder: "FIFO", targetWorkers: "1==1", maxReservedWorkers: 1 },
      {},
    ],
    [
      "between blank, null and nothing",
      "Workflow",
      { assignmentCallbackUrl: "", fallbackAssignmentCallbackUrl: null },
      {},
    ],
    ["between a list's orders and spacings", "Workspace", { eventsFilter: "a,b , c" }, { eventsFilter: " c,,a,b,a" }],
    ["between an empty list and nothing", "Workspace", { eventsFilter: " , " }, {}],
    ["in an action", "Workflow", { reEvaluateTasks: true }, { reEvaluateTasks: false }],
    ["in what is read only at creation", "Workspace", { template: "FIFO" }, { template: "NONE" }],
    ["in what is left alone", "WorkspaceDefaults", { defaultActivitySid: WA }, {}],
    ["between a key and its SID", "Workflow", filter(WQ), { ...filter("english"), ...english }],
    [
      "between two keys of one SID",
      "Workflow",
      { ...filter("en"), [SIDS]: { taskQueues: { en: WQ } } },
      { ...filter("english"), ...english },
    ],
    [
      "between a name and its SID in an expression",
      "TaskQueue",
      { targetWorkers: `a != '${WA}'` },
      { targetWorkers: "a != '${activities.lunch.sid}'", ...english },
    ],
    [
      "between spellings of a configuration",
      "Workflow",
      filter("q", { timeout: "30", skipIf: null }),
      filter("q", { timeout: 30 }),
    ],
    ["in members that are not properties", "Activity", { sid: "a", __version: 1 }, { sid: "b" }],
    ["in what is left out on both sides", "Workflow", { configuration: null }, { configuration: null }],
  ])("%s", (_, name, olds, news) => {
    expect(changed(name, olds, news)).toEqual([]);
  });

  test("between inputs and themselves", () => {
    for (const kind of Object.values(kinds)) {
      forAll(
        [inputsOf(kind)],
        (inputs) => expect(changedProperties(kind, inputs, structuredClone(inputs))).toEqual([]),
        50,
      );
    }
  });
});

describe("changedProperties names", () => {
  test.each<[KindName, JsonObject, JsonObject, string[]]>([
    ["Workspace", { friendlyName: "a" }, { friendlyName: "b" }, ["friendlyName"]],
    ["Workspace", { eventsFilter: "a,b" }, { eventsFilter: "a" }, ["eventsFilter"]],
    ["Workspace", { eventsFilter: "a,b" }, { eventsFilter: "ab" }, ["eventsFilter"]],
    ["Workspace", { eventsFilter: 5 }, {}, ["eventsFilter"]],
    ["Workspace", { friendlyName: "a,b" }, { friendlyName: "b,a" }, ["friendlyName"]],
    ["Workspace", { multiTaskEnabled: false }, {}, ["multiTaskEnabled"]],
    ["Activity", { workspaceSid: WS }, { workspaceSid: sidOf("WS", 2) }, ["workspaceSid"]],
    ["TaskQueue", { taskOrder: "LIFO" }, {}, ["taskOrder"]],
    ["TaskQueue", { reservationActivitySid: WA }, {}, ["reservationActivitySid"]],
    ["TaskQueue", { targetWorkers: "a==1" }, { targetWorkers: "a == 1" }, ["targetWorkers"]],
    ["TaskQueue", { targetWorkers: 5 }, {}, ["targetWorkers"]],
    [
      "TaskQueue",
      { targetWorkers: "'$${x}'" },
      { targetWorkers: "'${activities.lunch.sid}'", ...english },
      ["targetWorkers"],
    ],
    ["WorkspaceDefaults", {}, { defaultActivitySid: WA }, ["defaultActivitySid"]],
    ["WorkspaceDefaults", { timeoutActivitySid: sidOf("WA", 2) }, { timeoutActivitySid: WA }, ["timeoutActivitySid"]],
    ["Workflow", { assignmentCallbackUrl: "https://a.b" }, {}, ["assignmentCallbackUrl"]],
    ["Workflow", { taskReservationTimeout: 120 }, { taskReservationTimeout: 121 }, ["taskReservationTimeout"]],
    ["Workflow", filter("a"), filter("b"), ["configuration"]],
    [
      "Workflow",
      { ...filter("english"), [SIDS]: { taskQueues: { english: sidOf("WQ", 2) } } },
      { ...filter("english"), ...english },
      ["configuration"],
    ],
    ["Workflow", filter("a"), { configuration: "text" }, ["configuration"]],
    [
      "Workflow",
      { ...filter("a"), friendlyName: "x" },
      { ...filter("b"), friendlyName: "y" },
      ["friendlyName", "configuration"],
    ],
  ])("of %s, %j to %j: %j", (name, olds, news, expected) => {
    expect(changed(name, olds, news)).toEqual(expected);
  });

  test("unknown values on either side", () => {
    for (const name of Object.keys(kinds) as KindName[]) {
      const states = Object.entries(kinds[name].properties).filter(
        ([, { actionOn, isCreateOnly }]) => actionOn === undefined && !isCreateOnly,
      );
      const names = states.map(([property]) => property);
      const unknown = Object.fromEntries(names.map((property) => [property, UNKNOWN]));
      expect(changed(name, {}, unknown)).toEqual(names);
      expect(changed(name, unknown, unknown)).toEqual(names);
    }
  });

  test("a configuration whose SIDs are unknown", () => {
    const unknown = { ...filter("english"), [SIDS]: { taskQueues: { english: UNKNOWN } } };
    expect(changed("Workflow", { ...filter("english"), ...english }, unknown)).toEqual(["configuration"]);
    expect(changed("Workflow", { ...filter(WQ), ...english }, { ...filter("english"), [SIDS]: UNKNOWN })).toEqual([
      "configuration",
    ]);
    expect(changed("Workflow", { ...filter(WQ), ...english }, { ...filter(WQ), [SIDS]: UNKNOWN })).toEqual([]);
  });
});

describe("hasUnknown", () => {
  test.each<[unknown, boolean]>([
    [UNKNOWN, true],
    [[1, { a: [UNKNOWN] }], true],
    [`x${UNKNOWN}`, false],
    [{ a: [null, 1, "b", undefined] }, false],
    [null, false],
    [undefined, false],
  ])("of %j is %s", (value, expected) => expect(hasUnknown(value)).toBe(expected));
});

describe("sidsOf", () => {
  test("is empty if no SIDs came, or if they are unknown", () => {
    expect([sidsOf({}), sidsOf({ [SIDS]: UNKNOWN }), sidsOf({ [SIDS]: null })]).toEqual([{}, {}, {}]);
    expect(sidsOf(english)).toEqual(english[SIDS]);
  });
});
