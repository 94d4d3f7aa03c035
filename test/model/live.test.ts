import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../language/index.js";
import { changedProperties, type Kind, type KindName, kinds, SIDS, toInputs, UNKNOWN } from "../../model/index.js";
import { sidOf } from "../language/support/arbitraries.js";
import { forAll } from "../language/support/for-all.js";
import { respell } from "../language/support/respell.js";
import { inputsOf, minimal, toLive, WA, WQ, WS } from "./support/inputs.js";

const KINDS = Object.values(kinds);
/** Properties that may be left alone are read only if they were written. */
const OBJECTS = KINDS.filter(({ properties }) => Object.values(properties).every((row) => row.isLeftAlone !== true));
const sids = { [SIDS]: { taskQueues: { english: WQ, other: sidOf("WQ", 2) }, activities: { lunch: WA } } };
const wire = (value: Json) => JSON.stringify({ task_routing: value });
const spelling = fc.record({ isReversed: fc.boolean(), isNumeric: fc.boolean(), hasNulls: fc.boolean() });

describe("apply twice is a no-op", () => {
  test.each(KINDS)("$name: a new object reads back as written", (kind) => {
    forAll([inputsOf(kind)], (inputs) => {
      const read = toInputs(kind, toLive(kind, inputs), inputs);
      expect(changedProperties(kind, read, inputs)).toEqual([]);
      expect(read).toEqual(inputs);
    });
  });

  test.each(KINDS)("$name: even if the server spells it differently", (kind) => {
    forAll([inputsOf(kind), spelling, fc.constantFrom("", null)], (inputs, how, blank) => {
      expect(toInputs(kind, respellLive(kind, toLive(kind, inputs), how, blank), inputs)).toEqual(inputs);
    });
  });

  test.each(OBJECTS)("$name: even if it was created by hand and is read for the first time", (kind) => {
    forAll([inputsOf(kind)], (inputs) => {
      expect(changedProperties(kind, toInputs(kind, toLive(kind, inputs)), inputs)).toEqual([]);
    });
  });

  test.each(KINDS)("$name: reading twice changes nothing", (kind) => {
    forAll(
      [inputsOf(kind), inputsOf(kind)],
      (written, other) => {
        const live = toLive(kind, other);
        const read = toInputs(kind, live, written);
        expect(toInputs(kind, live, read)).toEqual(read);
      },
      50,
    );
  });

  test.each(OBJECTS)("$name: the read inputs mean the live object, for any written inputs", (kind) => {
    forAll(
      [inputsOf(kind), inputsOf(kind)],
      (written, other) => {
        const read = toInputs(kind, toLive(kind, other), written);
        expect(changedProperties(kind, read, other)).toEqual([]);
      },
      50,
    );
  });
});

function respellLive(kind: Kind, live: JsonObject, how: Parameters<typeof respell>[1], blank: Json): JsonObject {
  const entries = Object.entries(live).map(([name, value]): [string, Json] => {
    if (kind.properties[name]?.type === "configuration")
      return [name, JSON.stringify(respell(JSON.parse(String(value)), how), null, 2)];
    return [name, value === null ? blank : (value as Json)];
  });
  return Object.fromEntries(entries);
}

describe("toInputs shows changes outside Pulumi", () => {
  const written: JsonObject = {
    ...minimal.Workflow,
    ...sids,
    configuration: {
      filters: [{ expression: "a", targets: [{ queue: "english", timeout: "30" }] }],
      defaultFilter: { queue: "other" },
    },
    assignmentCallbackUrl: "https://example.com",
    taskReservationTimeout: 30,
    reEvaluateTasks: true,
  };
  const routing = {
    filters: [{ targets: [{ timeout: 30, queue: WQ }], expression: "a" }],
    default_filter: { queue: WQ },
  };
  const live: JsonObject = { ...toLive(kinds.Workflow, written), configuration: wire(routing) };

  test("in the user's own names, as exactly one line", () => {
    expect(toInputs(kinds.Workflow, live, written)).toEqual({
      ...written,
      configuration: { filters: (written.configuration as JsonObject).filters, defaultFilter: { queue: "english" } },
    });
  });

  test("in names, numbers and URLs", () => {
    const other = {
      ...live,
      friendlyName: "By hand",
      taskReservationTimeout: 60,
      assignmentCallbackUrl: "",
      fallbackAssignmentCallbackUrl: "https://x.y",
    };
    const { assignmentCallbackUrl: _, ...rest } = toInputs(kinds.Workflow, live, written);
    expect(toInputs(kinds.Workflow, other, written)).toEqual({
      ...rest,
      friendlyName: "By hand",
      taskReservationTimeout: 60,
      fallbackAssignmentCallbackUrl: "https://x.y",
    });
  });

  test("in a URL that was removed", () => {
    const read = toInputs(kinds.Workflow, { ...live, assignmentCallbackUrl: "" }, written);
    expect(read).not.toHaveProperty("assignmentCallbackUrl");
  });

  test("in an expression, with keys in place of SIDs", () => {
    const queue = { ...minimal.TaskQueue, ...sids, targetWorkers: "1==1" };
    const read = toInputs(
      kinds.TaskQueue,
      { ...toLive(kinds.TaskQueue, queue), targetWorkers: `a == '${WA}' \${b}` },
      queue,
    );
    expect(read.targetWorkers).toBe("a == '${activities.lunch.sid}' $${b}");
  });

  test.each<[KindName, string, Json, Json]>([
    ["Workspace", "eventsFilter", "b, a", "a,b"],
    ["TaskQueue", "targetWorkers", "a == '${ activities.lunch.sid }'", `a == '${WA}'`],
    ["Workflow", "assignmentCallbackUrl", "", null],
  ])("and not what means the same: %s %s stays %j where %j is live", (name, property, mine, theirs) => {
    const inputs = { ...minimal[name], ...sids, [property]: mine };
    expect(toInputs(kinds[name], { ...toLive(kinds[name], inputs), [property]: theirs }, inputs)[property]).toBe(mine);
  });

  test("in the written activities of a workspace, and only those", () => {
    const defaults = { workspaceSid: WS, defaultActivitySid: WA };
    const other = sidOf("WA", 7);
    const now = { workspaceSid: WS, defaultActivitySid: other, timeoutActivitySid: other };
    expect(toInputs(kinds.WorkspaceDefaults, now, defaults)).toEqual({ workspaceSid: WS, defaultActivitySid: other });
    expect(toInputs(kinds.WorkspaceDefaults, now)).toEqual({ workspaceSid: WS });
  });

  test("in the declared parts of a worker, and not in those of others", () => {
    const channels = { chat: { capacity: 3 } };
    const written = { ...minimal.Worker, otherAttributes: "keep", attributes: { level: 3 }, channels };
    const now = {
      ...minimal.Worker,
      attributes: '{"level":4,"uri":"a"}',
      channels: { chat: { capacity: 5, available: true }, voice: { capacity: 1, available: true } },
    };
    expect(toInputs(kinds.Worker, now, written)).toEqual({
      ...written,
      attributes: { level: 4 },
      channels: { chat: { capacity: 5 } },
    });
    expect(toInputs(kinds.Worker, { ...now, channels: null }, written).channels).toEqual({});
    expect(toInputs(kinds.Worker, now, minimal.Worker)).toEqual({ ...minimal.Worker, channels: now.channels });
    const unknown = { ...minimal.Worker, attributes: UNKNOWN, channels: UNKNOWN };
    expect(toInputs(kinds.Worker, now, unknown)).toEqual(unknown);
  });

  test("and keeps inputs that are not properties", () => {
    expect(
      toInputs(kinds.Activity, toLive(kinds.Activity, minimal.Activity), {
        ...minimal.Activity,
        ...sids,
        __version: 1,
      }),
    ).toEqual({
      ...minimal.Activity,
      ...sids,
      __version: 1,
      available: false,
    });
  });
});

describe("toInputs of an unmanaged object", () => {
  test.each<[KindName, JsonObject, JsonObject]>([
    [
      "Workspace",
      {
        workspaceSid: WS,
        sid: WS,
        friendlyName: "a",
        eventCallbackUrl: "",
        eventsFilter: null,
        multiTaskEnabled: true,
        prioritizeQueueOrder: "LIFO",
      },
      { friendlyName: "a", multiTaskEnabled: true, prioritizeQueueOrder: "LIFO" },
    ],
    [
      "Activity",
      { workspaceSid: WS, friendlyName: "a", available: true, dateCreated: "x" },
      { workspaceSid: WS, friendlyName: "a", available: true },
    ],
    [
      "TaskQueue",
      {
        workspaceSid: WS,
        friendlyName: "a",
        targetWorkers: null,
        maxReservedWorkers: 3,
        taskOrder: "LIFO",
        reservationActivitySid: null,
      },
      { workspaceSid: WS, friendlyName: "a", targetWorkers: "1==1", maxReservedWorkers: 3, taskOrder: "LIFO" },
    ],
    [
      "Workflow",
      {
        workspaceSid: WS,
        friendlyName: "a",
        configuration: wire({ default_filter: { queue: WQ } }),
        taskReservationTimeout: null,
      },
      {
        workspaceSid: WS,
        friendlyName: "a",
        configuration: { defaultFilter: { queue: WQ } },
        taskReservationTimeout: 120,
      },
    ],
    [
      "Workflow",
      { taskReservationTimeout: "30", configuration: "not JSON {" },
      { taskReservationTimeout: 30, configuration: { "=whole": "not JSON {" } },
    ],
    [
      "TaskQueue",
      { friendlyName: "a" },
      { friendlyName: "a", targetWorkers: "1==1", maxReservedWorkers: 1, taskOrder: "FIFO" },
    ],
    ["Activity", { available: "true", friendlyName: null }, { available: true }],
    ["Activity", { available: "false" }, { available: false }],
  ])("%s %j", (name, live, expected) => expect(toInputs(kinds[name], live)).toEqual(expected));

  test("shows a configuration that is nested deeper than any workflow needs as text", () => {
    const written = { ...minimal.Workflow, ...sids };
    const deep = `{"task_routing":{"extra":${"[".repeat(5000)}${"]".repeat(5000)}}}`;
    const read = toInputs(kinds.Workflow, { ...toLive(kinds.Workflow, written), configuration: deep }, written);
    expect(read.configuration).toEqual({ "=whole": deep });
    expect(changedProperties(kinds.Workflow, read, written)).toEqual(["configuration"]);
  });

  test("shows a configuration that is not JSON", () => {
    const written = { ...minimal.Workflow, ...sids };
    const read = toInputs(kinds.Workflow, { ...toLive(kinds.Workflow, written), configuration: "{ broken" }, written);
    expect(read.configuration).toEqual({ "=whole": "{ broken" });
    expect(changedProperties(kinds.Workflow, read, written)).toEqual(["configuration"]);
  });
});
