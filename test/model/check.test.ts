import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingCodeOf, type Json, type JsonObject, renderProblem } from "../../language/index.js";
import { checkInputs, isCallbackUrl, type Kind, type KindName, kinds, UNKNOWN } from "../../model/index.js";
import { json, sidOf } from "../language/support/arbitraries.js";
import { forAll } from "../language/support/for-all.js";
import { inputsOf, minimal, WA, WS } from "./support/inputs.js";

const NAMES = Object.keys(kinds) as KindName[];
const check = (name: KindName, news: JsonObject, olds?: JsonObject) =>
  checkInputs(kinds[name], { ...minimal[name], ...news }, olds);
const messages = (name: KindName, news: JsonObject, olds?: JsonObject) =>
  check(name, news, olds).problems.map(
    (problem) => `${findingCodeOf(problem)} ${problem.path.join(".")}: ${renderProblem(problem)}`,
  );

describe("checkInputs fills in TaskRouter's defaults", () => {
  test.each<[KindName, JsonObject]>([
    ["Workspace", { multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", template: "NONE" }],
    ["WorkspaceDefaults", {}],
    ["Activity", { available: false }],
    ["TaskQueue", { targetWorkers: "1==1", maxReservedWorkers: 1, taskOrder: "FIFO" }],
    ["Workflow", { taskReservationTimeout: 120, reEvaluateTasks: false }],
  ])("of %s, for absent and null values", (name, defaults) => {
    const nulls = Object.fromEntries(Object.keys(kinds[name].properties).map((key) => [key, null]));
    for (const news of [minimal[name], { ...nulls, ...minimal[name] }]) {
      expect(checkInputs(kinds[name], news)).toEqual({ inputs: { ...minimal[name], ...defaults }, problems: [] });
    }
  });

  test.each<[KindName, string]>([
    ["Workspace", "eventCallbackUrl"],
    ["Workspace", "eventsFilter"],
    ["Workflow", "assignmentCallbackUrl"],
    ["Workflow", "fallbackAssignmentCallbackUrl"],
    ["TaskQueue", "reservationActivitySid"],
    ["TaskQueue", "assignmentActivitySid"],
  ])("of %s: a blank %s counts as absent", (name, property) => {
    for (const blank of ["", "  ", "\n"]) {
      const { inputs, problems } = check(name, { [property]: blank });
      expect(problems).toEqual([]);
      expect(inputs).not.toHaveProperty(property);
    }
  });

  test("and keeps only known properties, in the order of the table", () => {
    const { inputs } = check("Activity", { available: true, other: 1, __sids: {} });
    expect(Object.keys(inputs)).toEqual(["workspaceSid", "friendlyName", "available"]);
  });

  test("and changes nothing the second time", () => {
    for (const kind of Object.values(kinds)) {
      forAll(
        [inputsOf(kind)],
        ({ __sids: _, ...inputs }) => {
          const again = checkInputs(kind, inputs, inputs);
          expect(JSON.stringify(again.inputs)).toBe(JSON.stringify(inputs));
        },
        50,
      );
    }
  });
});

describe("checkInputs accepts", () => {
  test.each<[KindName, string, Json]>([
    ["Workflow", "taskReservationTimeout", 1],
    ["Workflow", "taskReservationTimeout", 86_400],
    ["Workflow", "friendlyName", "x".repeat(65)],
    ["TaskQueue", "friendlyName", "x".repeat(65)],
    ["TaskQueue", "maxReservedWorkers", 1],
    ["TaskQueue", "maxReservedWorkers", 50],
    ["TaskQueue", "taskOrder", "LIFO"],
    ["TaskQueue", "reservationActivitySid", WA],
    ["TaskQueue", "targetWorkers", "x == '${activities.lunch.sid}'"],
    ["Activity", "friendlyName", "x".repeat(64)],
    ["Activity", "friendlyName", "𝄞".repeat(64)],
    ["Activity", "available", true],
    ["Activity", "workspaceSid", "WSabcdef0123456789ABCDEF0123456789"],
    ["Workspace", "friendlyName", "x".repeat(64)],
    ["Workspace", "template", "FIFO"],
    ["Workspace", "prioritizeQueueOrder", "LIFO"],
    ["Workspace", "multiTaskEnabled", false],
    ["Workspace", "eventsFilter", "task.created, task.updated"],
    ["Workspace", "eventCallbackUrl", "https://user:word@example.com:8080/a?b=c#d"],
    ["WorkspaceDefaults", "defaultActivitySid", WA],
  ])("of %s %s %j", (name, property, value) => {
    const { inputs, problems } = check(name, { [property]: value });
    expect(problems).toEqual([]);
    expect(inputs[property]).toEqual(value);
  });
});

describe("checkInputs rejects", () => {
  test.each<[KindName, string, Json, string]>([
    ["Workflow", "taskReservationTimeout", 0, "must be an integer from 1 to 86,400, but is 0"],
    ["Workflow", "taskReservationTimeout", 86_401, "must be an integer from 1 to 86,400, but is 86401"],
    ["Workflow", "taskReservationTimeout", 1.5, "must be an integer from 1 to 86,400, but is 1.5"],
    ["Workflow", "taskReservationTimeout", "30", 'must be an integer from 1 to 86,400, but is "30"'],
    ["Workflow", "reEvaluateTasks", "yes", 'must be true or false, but is "yes"'],
    ["Workflow", "friendlyName", "", "must not be blank"],
    ["Workflow", "friendlyName", " \t", "must not be blank"],
    ["Workflow", "friendlyName", 5, "must be text, but is 5"],
    ["Workflow", "friendlyName", ["a"], "must be text, but is a list"],
    ["TaskQueue", "maxReservedWorkers", 0, "must be an integer from 1 to 50, but is 0"],
    ["TaskQueue", "maxReservedWorkers", 51, "must be an integer from 1 to 50, but is 51"],
    ["TaskQueue", "taskOrder", "fifo", 'must be FIFO or LIFO, but is "fifo"'],
    ["TaskQueue", "taskOrder", { a: 1 }, "must be FIFO or LIFO, but is a map"],
    ["TaskQueue", "targetWorkers", "", "must not be blank"],
    ["TaskQueue", "targetWorkers", true, "must be text, but is true"],
    ["TaskQueue", "reservationActivitySid", "Lunch", 'must be a SID (WA and 32 hex digits), but is "Lunch"'],
    [
      "TaskQueue",
      "assignmentActivitySid",
      sidOf("WQ", 1),
      `must be a SID (WA and 32 hex digits), but is "${sidOf("WQ", 1)}"`,
    ],
    ["Activity", "friendlyName", "x".repeat(65), "must be at most 64 characters, but has 65"],
    ["Activity", "available", 1, "must be true or false, but is 1"],
    ["Activity", "workspaceSid", `${WS}0`, `must be a SID (WS and 32 hex digits), but is "${WS}0"`],
    ["Workspace", "friendlyName", "x".repeat(65), "must be at most 64 characters, but has 65"],
    ["Workspace", "template", "EMPTY", 'must be NONE or FIFO, but is "EMPTY"'],
    ["Workspace", "eventsFilter", 1, "must be text, but is 1"],
    ["Workspace", "eventCallbackUrl", 5, "must be text, but is 5"],
    [
      "Workflow",
      "configuration",
      "{}",
      "must be a map with filters and defaultFilter: read raw JSON with JSON.parse and fromWire",
    ],
  ])("of %s %s %j", (name, property, value, message) => {
    const { problems } = check(name, { [property]: value });
    expect(problems.map((problem) => [problem.path, problem.severity, renderProblem(problem)])).toEqual([
      [[property], "error", message],
    ]);
  });

  test.each([
    "/relative",
    "example.com",
    "not a url",
    "ftp://example.com",
    "http://",
    "https://",
    "https:///path",
    "https://exa mple.com",
    "https://example.com/a b",
    " https://example.com",
    "https://example.com ",
    "javascript:alert(1)",
    "http:example.com",
  ])("the callback URL %j, without showing it", (url) => {
    expect(messages("Workflow", { assignmentCallbackUrl: url })).toEqual([
      "wrong-value assignmentCallbackUrl: must be an absolute http or https URL, or blank for none",
    ]);
  });

  test.each<[KindName, string[]]>([
    ["Workspace", ["friendlyName"]],
    ["WorkspaceDefaults", ["workspaceSid"]],
    ["Activity", ["workspaceSid", "friendlyName"]],
    ["TaskQueue", ["workspaceSid", "friendlyName"]],
    ["Workflow", ["workspaceSid", "friendlyName", "configuration"]],
  ])("a %s without %j", (name, missing) => {
    const problems = missing.map((key) => ({
      path: [key],
      code: "missing-property",
      params: {},
      severity: "error",
    }));
    expect(checkInputs(kinds[name], {}).problems).toEqual(problems);
  });

  test("an integer without limits only if it exceeds 32 bits", () => {
    const kind: Kind = { ...kinds.Activity, properties: { size: { type: "integer", doc: "" } } };
    expect(checkInputs(kind, { size: 2_147_483_647 }).problems).toEqual([]);
    expect(checkInputs(kind, { size: -1 }).problems.map((problem) => renderProblem(problem))).toEqual([
      "must be an integer from 0 to 2,147,483,647, but is -1",
    ]);
  });
});

describe("checkInputs of a workflow's configuration", () => {
  test("reports errors with their path, and no warnings", () => {
    const configuration = { filters: [{ expression: "a", targets: [{ queue: "q", timeout: -1, weight: 1 }] }] };
    expect(messages("Workflow", { configuration })).toEqual([
      "wrong-value configuration.filters.0.targets.0.timeout: must be an integer of at least 1, but is -1",
    ]);
  });

  test.each<[string, Json]>([
    ["filters", { filters: UNKNOWN }],
    ["a filter", { filters: [UNKNOWN] }],
    ["targets", { filters: [{ expression: "a", targets: UNKNOWN }] }],
    ["a timeout", { defaultFilter: { queue: "q", timeout: UNKNOWN } }],
    ["a member inside what is wrong", { filters: [{ expression: ["a", UNKNOWN], targets: [{ queue: "q" }] }] }],
    [
      "one of two known workers",
      { defaultFilter: { queue: "q", knownWorkerSid: UNKNOWN, knownWorkerFriendlyName: "a" } },
    ],
    ["a member, while all of it is too long", { defaultFilter: { queue: UNKNOWN, expression: "x".repeat(1_038_576) } }],
  ])("leaves %s that is not known yet for the apply", (_, configuration) => {
    expect(messages("Workflow", { configuration })).toEqual([]);
  });

  test("checks the known parts of a value with unknown parts", () => {
    expect(
      messages("Workflow", { configuration: { filters: UNKNOWN, defaultFilter: { queue: UNKNOWN, timeout: -1 } } }),
    ).toEqual(["wrong-value configuration.defaultFilter.timeout: must be an integer of at least 1, but is -1"]);
  });
});

describe("checkInputs of unknown values", () => {
  test.each(NAMES)("skips every check of %s", (name) => {
    const unknown = Object.fromEntries(Object.keys(kinds[name].properties).map((key) => [key, UNKNOWN]));
    const olds = { available: true, multiTaskEnabled: true, template: "FIFO" };
    expect(checkInputs(kinds[name], unknown, olds)).toEqual({ inputs: unknown, problems: [] });
  });
});

describe("checkInputs of immutable properties", () => {
  test.each<[KindName, JsonObject, JsonObject, string[]]>([
    [
      "Activity",
      { available: true },
      {},
      [
        "immutable available: cannot change from true to false: TaskRouter ignores the change: declare another activity, move the workers, then remove this one",
      ],
    ],
    [
      "Activity",
      { available: false },
      { available: true },
      [
        "immutable available: cannot change from false to true: TaskRouter ignores the change: declare another activity, move the workers, then remove this one",
      ],
    ],
    ["Activity", { available: true }, { available: true }, []],
    ["Activity", {}, { available: true }, []],
    [
      "Workspace",
      { template: "NONE" },
      { template: "FIFO" },
      ['immutable template: cannot change from "NONE" to "FIFO": TaskRouter reads it only when it creates a workspace'],
    ],
    [
      "Workspace",
      { template: "FIFO" },
      {},
      ['immutable template: cannot change from "FIFO" to "NONE": TaskRouter reads it only when it creates a workspace'],
    ],
    ["Workspace", { template: "FIFO" }, { template: "FIFO" }, []],
    [
      "Workspace",
      { multiTaskEnabled: true },
      { multiTaskEnabled: false },
      [
        "immutable multiTaskEnabled: cannot change from true to false: TaskRouter cannot turn multi-tasking off again: create another workspace",
      ],
    ],
    ["Workspace", { multiTaskEnabled: false }, { multiTaskEnabled: true }, []],
    ["Workspace", { multiTaskEnabled: false }, {}, []],
    ["Workspace", { multiTaskEnabled: true }, {}, []],
    ["TaskQueue", { taskOrder: "FIFO", workspaceSid: sidOf("WS", 5) }, { taskOrder: "LIFO" }, []],
  ])("of %s %j to %j", (name, olds, news, expected) => expect(messages(name, news, olds)).toEqual(expected));

  test("reports the removal of a property without a default", () => {
    const kind: Kind = {
      ...kinds.Activity,
      properties: { code: { type: "string", immutable: "make another", doc: "" } },
    };
    expect(checkInputs(kind, {}, { code: "a" }).problems.map((problem) => renderProblem(problem))).toEqual([
      'cannot change from "a" to nothing: make another',
    ]);
  });
});

describe("checkInputs", () => {
  test("never throws, and names existing properties, for any input", () => {
    for (const kind of Object.values(kinds)) {
      const member = fc.record(Object.fromEntries(Object.keys(kind.properties).map((key) => [key, json])), {
        requiredKeys: [],
      });
      forAll(
        [member as fc.Arbitrary<JsonObject>, member as fc.Arbitrary<JsonObject>],
        (news, olds) => {
          for (const { path, severity } of checkInputs(kind, news, olds).problems) {
            expect(severity).toBe("error");
            expect(Object.keys(kind.properties)).toContain(path[0]);
          }
        },
        60,
      );
    }
  });
});

describe("isCallbackUrl", () => {
  test.each([
    ["https://example.com", true],
    ["HTTP://EXAMPLE.COM/x", true],
    ["http://localhost:4010", true],
    ["http://[::1]:80/", true],
    ["", false],
    ["https://", false],
    ["https://a b", false],
    ["mailto:a@b.c", false],
    ["http://x:99999", false],
  ])("%j: %s", (url, expected) => expect(isCallbackUrl(url)).toBe(expected));
});
