import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../language/index.js";
import { describeObject, kinds, showUrl, UNKNOWN } from "../../model/index.js";

const { TaskQueue, Worker, Workflow, Workspace, WorkspaceDefaults } = kinds;
const WQ = (digit: number) => `WQ${`${digit}`.repeat(32)}`;
const WA = (digit: number) => `WA${`${digit}`.repeat(32)}`;

const texts = (...call: Parameters<typeof describeObject>) =>
  describeObject(...call).map(({ sign, text }) => `${sign} ${text}`);

describe("values", () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["a number", {}, { taskReservationTimeout: 90 }, ["~ taskReservationTimeout 120 → 90"]],
    ["a text", { friendlyName: "A" }, { friendlyName: "B" }, ['~ friendlyName "A" → "B"']],
    [
      "a URL that comes",
      {},
      { assignmentCallbackUrl: "https://a.example/x" },
      ["~ assignmentCallbackUrl not set → https://a.example/x"],
    ],
    [
      "a URL that differs in its query",
      { assignmentCallbackUrl: "https://a.example/x?token=one" },
      { assignmentCallbackUrl: "https://a.example/x?token=two" },
      ["~ assignmentCallbackUrl https://a.example/x?***: a part that may be secret is another one"],
    ],
    [
      "long texts that differ at their end",
      { friendlyName: `${"x".repeat(70)} a` },
      { friendlyName: `${"x".repeat(70)} b` },
      [`~ friendlyName "${"x".repeat(70)} a" → "${"x".repeat(70)} b"`],
    ],
    [
      "a value that is not known yet",
      { friendlyName: "A" },
      { friendlyName: UNKNOWN },
      ['~ friendlyName "A" → "(known after the update)"'],
    ],
    ["nothing", { friendlyName: "A" }, { friendlyName: "A" }, []],
  ])("%s", (_, before, after, expected) => expect(texts(Workflow, before, after)).toEqual(expected));

  test("activities are called by their keys, or by the name that the caller knows", () => {
    const sids = (keys: JsonObject) => ({ __sids: { activities: keys } });
    const before = { defaultActivitySid: WA(1), timeoutActivitySid: WA(3), ...sids({ offline: WA(1) }) };
    const after = { defaultActivitySid: WA(2), timeoutActivitySid: WA(4), ...sids({ lunch: WA(2) }) };
    const nameOf = (sid: string) => (sid === WA(4) ? "Away" : undefined);
    expect(texts(WorkspaceDefaults, before, after, { nameOf })).toEqual([
      '~ defaultActivity "offline" → "lunch"',
      `~ timeoutActivity "${WA(3)}" → "Away"`,
    ]);
  });

  test("attributes and capacities are named, and values of attributes are not shown", () => {
    const before = { attributes: { level: 1, gone: 2 }, channels: { chat: { capacity: 1 } } };
    const after = { attributes: { level: 2, come: 3 }, channels: { chat: { capacity: 2 }, sms: { capacity: 1 } } };
    expect(texts(Worker, before, after)).toEqual([
      "~ attributes.level has another value",
      "~ attributes.gone removed",
      "~ attributes.come added",
      "~ channels.chat capacity 1 → capacity 2",
      "~ channels.sms not set → capacity 1",
    ]);
  });

  test("secrets are named only", () => {
    const [before, after] = [{ eventCallbackUrl: "https://one" }, { eventCallbackUrl: "https://two" }];
    expect(texts(Workspace, before, after, { secrets: ["eventCallbackUrl"] })).toEqual([
      "~ eventCallbackUrl has another value, which is secret",
    ]);
  });

  test("only the named properties are described, also one that is not of the kind", () => {
    expect(texts(Workflow, { friendlyName: "A" }, { friendlyName: "B", x: 1 }, { names: ["x"] })).toEqual([
      "~ x not set → 1",
    ]);
  });
});

describe("expressions", () => {
  const queue = (targetWorkers: string | undefined, activities: JsonObject = {}): JsonObject => ({
    ...(targetWorkers !== undefined && { targetWorkers }),
    __sids: { activities },
  });

  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["a word", queue("a == 1"), queue("a == 2"), ["~ targetWorkers `a == 1` → `a == 2`"]],
    ["none before", queue(undefined), queue("a == 2"), ['~ targetWorkers not set → "a == 2"']],
    [
      "an activity by its key",
      queue("worker.activity_sid == '${activities.a.sid}'", { a: WA(1) }),
      queue("worker.activity_sid == '${activities.b.sid}'", { b: WA(2) }),
      ["~ targetWorkers `worker.activity_sid == '‹a›'` → `worker.activity_sid == '‹b›'`"],
    ],
    [
      "another key of the same activity",
      queue("worker.activity_sid == '${activities.a.sid}'", { a: WA(1) }),
      queue("worker.activity_sid == '${activities.b.sid}'", { b: WA(1) }),
      [],
    ],
  ])("%s", (_, before, after, expected) => expect(texts(TaskQueue, before, after)).toEqual(expected));
});

describe("routing", () => {
  const routing = (
    queue: string,
    taskQueues: JsonObject | string,
    timeout = 30,
    filters: JsonObject[] = [],
  ): JsonObject => ({
    configuration: {
      filters: [{ filterFriendlyName: "A", expression: "a == 1", targets: [{ queue, timeout }] }, ...filters],
      defaultFilter: { queue },
    },
    __sids: typeof taskQueues === "string" ? taskQueues : { taskQueues },
  });

  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["a number", routing("en", { en: WQ(1) }), routing("en", { en: WQ(1) }, 60), ["~ filter 'A': timeout 30 → 60"]],
    [
      "another key of the same queue next to a number",
      routing("en", { en: WQ(1) }),
      routing("english", { english: WQ(1) }, 60),
      ["~ filter 'A': timeout 30 → 60"],
    ],
    [
      "a key whose SID a preview does not know yet",
      routing("en", { en: WQ(1) }),
      routing("en", { en: UNKNOWN }, 60),
      ["~ filter 'A': timeout 30 → 60"],
    ],
    [
      "keys of which a preview knows no SID",
      routing("en", { en: WQ(1) }),
      routing("en", UNKNOWN, 60),
      ["~ filter 'A': timeout 30 → 60"],
    ],
    [
      "a section of which a preview knows no SID",
      routing("en", { en: WQ(1) }),
      { ...routing("en", {}, 60), __sids: { taskQueues: UNKNOWN } },
      ["~ filter 'A': timeout 30 → 60"],
    ],
    [
      "a new key whose SID is not known yet",
      routing("en", { en: WQ(1) }),
      routing("english", { english: UNKNOWN }),
      ["~ queue en → english in all 2 targets"],
    ],
    [
      "a default filter",
      routing("en", { en: WQ(1) }),
      {
        ...routing("en", { en: WQ(1) }),
        configuration: {
          ...(routing("en", {}).configuration as JsonObject),
          defaultFilter: { queue: "en", priority: 5 },
        },
      },
      ["~ default filter: priority 5 added"],
    ],
    ["a spelling", routing("en", {}), routing("en", {}, "30" as unknown as number), []],
    [
      "a configuration that is not a map",
      { configuration: "x" },
      { configuration: "y" },
      ['~ configuration "x" → "y"'],
    ],
  ])("%s", (_, before, after, expected) =>
    expect(texts(Workflow, before, after, { names: ["configuration"] })).toEqual(expected),
  );

  test("the words of the files are known, and what other workflows use", () => {
    const [before, after] = [routing("en", {}), routing("de", {})];
    expect(describeObject(Workflow, before, after, { isUsedElsewhere: () => true })).toEqual([
      { sign: "~", word: "filters", text: "queue en → de in all 2 targets" },
    ]);
    const last = (queue: string): JsonObject => ({ configuration: { filters: [], defaultFilter: { queue } } });
    expect(describeObject(Workflow, last("a"), last("b"))[0]).toMatchObject({ word: "defaultFilter" });
  });
});

test.each([
  ["https://example.com/a/b", "https://example.com/a/b"],
  ["https://me:pw@example.com/a?x=1#y", "https://***@example.com/a?***#***"],
  ["https://hooks.example.com/T0123/a1b2c3d4e5f6a7b8c9d0e1f2", "https://hooks.example.com/T0123/***"],
  [`https://example.com/Flows/FW${"0a".repeat(16)}`, `https://example.com/Flows/FW${"0a".repeat(16)}`],
  ["not a URL", "***"],
])("the URL %s is shown as %s", (url, expected) => expect(showUrl(url)).toBe(expected));
