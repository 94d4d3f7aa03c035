import { describe, expect, test } from "vitest";
import { explainValue } from "../../config/checks/explain-values.js";
import { findSids } from "../../config/checks/find-sids.js";
import { describeOddSid } from "../../config/report/odd-sid.js";
import { findHome } from "../../config/schema/key-homes.js";
import { hasUnknownKey, knownKeys } from "../../config/schema/known-keys.js";
import type { Json, Problem } from "../../language/index.js";
import { readTree } from "./support/read-tree.js";

const wrongType = (path: (string | number)[], type: string, actual: Json): Problem => ({
  path,
  code: "wrong-type",
  params: { expected: "something else", type, actual },
  severity: "error",
});
const explain = (problem: Problem) => {
  const { params } = explainValue(problem, (name) => (name === "Billing" ? "billing" : undefined));
  return "note" in params ? params.note : undefined;
};

describe("a value of a wrong type is followed by what to write", () => {
  test.each<[string, (string | number)[], string, Json, string | undefined]>([
    ["yes", ["workspace", "existing"], "boolean", "yes", ": YAML 1.2 reads that as text, did you mean true?"],
    ["off", ["workspace", "existing"], "boolean", "Off", ": YAML 1.2 reads that as text, did you mean false?"],
    ["another text", ["workspace", "existing"], "boolean", "maybe", undefined],
    ["seconds", ["timeout"], "integer", "60s", ": write seconds, as a number: 60"],
    ["minutes", ["taskReservationTimeout"], "integer", " 2 minutes ", ": write seconds, as a number: 120"],
    ["hours", ["timeout"], "integer", "1h", ": write seconds, as a number: 3600"],
    ["a word", ["timeout"], "integer", "soon", undefined],
    ["a duration elsewhere", ["maxReservedWorkers"], "integer", "60s", undefined],
    ["a level", ["priority"], "integer", "high", ": write a number, of which a higher one goes first"],
    ["a queue as default filter", ["defaultFilter"], "object", "everyone", ": write { queue: everyone }"],
    ["a queue with signs", ["defaultFilter"], "object", "a: b", ': write { queue: "a: b" }'],
    ["a queue as target", ["filters", 0, "targets", 0], "object", "q", ": write { queue: q }"],
    ["no colon", ["defaultFilter"], "object", "queue everyone", ': a colon is missing, as in "queue: everyone"'],
    ["a known name", ["queue"], "string", { friendlyName: "Billing" }, ": write its key: billing"],
    ["a known name of REST", ["queue"], "string", { friendly_name: "Billing" }, ": write its key: billing"],
    ["an unknown name", ["queue"], "string", { x: 1 }, ": write the key of a task queue, or its full SID"],
    [
      "a list of objects",
      ["taskQueues"],
      "object",
      [{ friendlyName: "Über uns!" }],
      ': write each under a key of its own, such as "über uns: { … }"',
    ],
    ["an empty list", ["taskQueues"], "object", [], ': write each under a key of its own, such as "english: { … }"'],
    ["a name", ["activities", "lunch"], "object", "Lunch", ": write { friendlyName: Lunch }"],
    ["one target", ["targets"], "array", { queue: "q" }, ': put "- " before each item, even if there is only one'],
    ["a map elsewhere", ["ignore"], "array", { a: 1 }, undefined],
  ])("for instance %s", (_, path, type, actual, note) => expect(explain(wrongType(path, type, actual))).toBe(note));

  test("unless it has a note already, or no value is shown", () => {
    const noted = wrongType(["timeout"], "integer", "60s");
    const params = { expected: "x", actual: "60s", note: ", did you mean 6?" };
    expect(explain({ ...noted, params } as Problem)).toBe(", did you mean 6?");
    expect(explain({ ...noted, params: { expected: "x" } } as Problem)).toBeUndefined();
    const missing: Problem = { path: [], code: "missing-property", params: {}, severity: "error" };
    expect(explainValue(missing)).toBe(missing);
  });
});

test.each([
  ["timeout", ["expression", "targets"], "it is a key of a target"],
  ["skip_if", ["expression", "targets"], '"skipIf" is a key of a target'],
  ["expression", ["friendlyName"], "it is a key of a target and of a filter"],
  ["capacity", ["friendlyName"], undefined],
  ["channels", ["friendlyName"], "it is a key of a worker"],
  ["friendlyName", ["queue"], undefined],
  ["routing", ["filters"], 'write "filters" and "defaultFilter" directly into the workflow'],
  ["queues", ["workflows"], 'the section of task queues is "taskQueues"'],
  ["priorty", ["priority"], undefined],
  ["toString", ["priority"], undefined],
])("%s next to %j belongs where %s", (key, allowed, home) => expect(findHome(key, allowed)).toBe(home));

test.each([
  [`WQ${"0".repeat(30)}`, "looks like a SID of 30 digits; it has 32"],
  [`WA${"0".repeat(34)}`, "looks like a SID of 34 digits; it has 32"],
  [`WQ${"0".repeat(32)}`, undefined],
  ["WQ1", undefined],
  ["English", undefined],
])("%s is described as %s", (text, description) => expect(describeOddSid(text)).toBe(description));

test("finds SIDs in expressions, and is certain where only an activity can be meant", () => {
  const [wq, wa] = [`WQ${"0".repeat(32)}`, `WA${"0".repeat(32)}`];
  expect(findSids(`a == "${wq}" OR b == '${wa}'`)).toEqual([
    { sid: wq, start: 6, kind: "taskQueues", isCertain: false },
    { sid: wa, start: 51, kind: "activities", isCertain: false },
  ]);
  expect(findSids(`worker.activity_sid == "${wa}"`)).toMatchObject([{ isCertain: true }]);
  expect(findSids(`workers.${wa} == 0 OR x${wq} == 1 OR ${wq}0 == 1`)).toEqual([]);
});

test("knows the keys of objects, and the keywords that are accepted next to them", () => {
  expect(knownKeys("activities")).toEqual([
    "friendlyName",
    "available",
    "formerKeys",
    "ignore",
    "protect",
    "retain",
    "adopt",
  ]);
  expect(knownKeys("expressions")).toBeUndefined();
  expect(hasUnknownKey("activities", readTree("{ friendlyName: x }"))).toBe(false);
  expect(hasUnknownKey("activities", readTree("{ name: x }"))).toBe(true);
  expect(hasUnknownKey("taskAttributes", readTree("{ title: x, properties: {} }"))).toBe(false);
  expect(hasUnknownKey("expressions", readTree("{ a: x }"))).toBe(false);
  expect(hasUnknownKey("activities", readTree("5"))).toBe(false);
});
