import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Json } from "../../language/index.js";
import { type KindName, kinds, toJsonSchema } from "../../model/index.js";

const NAMES = Object.keys(kinds) as KindName[];
const compile = (name: KindName) => new Ajv({ strict: true, allErrors: true }).compile(toJsonSchema(kinds[name]));

describe("toJsonSchema", () => {
  test.each(NAMES)("of %s compiles strictly in Ajv, and describes each property", (name) => {
    expect(compile(name)({})).toBe(true);
    for (const property of Object.values(toJsonSchema(kinds[name]).properties))
      expect(property.description).toMatch(/\S\.$/);
  });

  test.each<[KindName, string[]]>([
    [
      "Workspace",
      ["friendlyName", "eventCallbackUrl", "eventsFilter", "multiTaskEnabled", "prioritizeQueueOrder", "template"],
    ],
    ["WorkspaceDefaults", ["defaultActivity", "timeoutActivity"]],
    ["Activity", ["friendlyName", "available"]],
    [
      "TaskQueue",
      ["friendlyName", "targetWorkers", "maxReservedWorkers", "taskOrder", "reservationActivity", "assignmentActivity"],
    ],
    [
      "Workflow",
      [
        "friendlyName",
        "assignmentCallbackUrl",
        "fallbackAssignmentCallbackUrl",
        "taskReservationTimeout",
        "reEvaluateTasks",
      ],
    ],
  ])("of %s contains what files write, and nothing that the position in the file implies", (name, expected) => {
    expect(Object.keys(toJsonSchema(kinds[name]).properties)).toEqual(expected);
  });

  test.each<[KindName, string, object]>([
    ["Activity", "available", { type: "boolean", default: false }],
    ["TaskQueue", "taskOrder", { enum: ["FIFO", "LIFO"], default: "FIFO" }],
    ["TaskQueue", "maxReservedWorkers", { type: "integer", minimum: 1, maximum: 50, default: 1 }],
    ["TaskQueue", "targetWorkers", { type: "string", minLength: 1, default: "1==1" }],
    ["Workspace", "eventCallbackUrl", { type: "string" }],
    ["Workspace", "friendlyName", { type: "string", minLength: 1, maxLength: 64 }],
  ])("of %s: %s has the limits and the default of the table", (name, property, expected) => {
    const { description, examples: _, ...rest } = toJsonSchema(kinds[name]).properties[property] ?? {};
    expect(rest).toStrictEqual(expected);
  });

  test("has the example of the table", () => {
    const examples = NAMES.flatMap((name) =>
      Object.entries(kinds[name].properties).flatMap(([key, { example, isImplied, writtenAs = key }]) =>
        isImplied === true ? [] : [[toJsonSchema(kinds[name]).properties[writtenAs]?.examples, example && [example]]],
      ),
    );
    for (const [shown, expected] of examples) expect(shown).toEqual(expected);
    expect(examples.some(([shown]) => shown !== undefined)).toBe(true);
  });

  test.each<[KindName, string, Json[], Json[]]>([
    ["Activity", "friendlyName", ["a", "x".repeat(64)], ["", "x".repeat(65), 5, null]],
    ["Activity", "available", [true, false], ["true", 1]],
    ["Workspace", "eventCallbackUrl", ["", "https://example.com"], [5]],
    ["Workspace", "template", ["NONE", "FIFO"], ["none", ""]],
    ["TaskQueue", "maxReservedWorkers", [1, 50], [0, 51, 1.5, "1"]],
    ["TaskQueue", "targetWorkers", ["1==1"], [""]],
    ["TaskQueue", "taskOrder", ["FIFO", "LIFO"], ["fifo"]],
    ["Workflow", "taskReservationTimeout", [1, 86_400], [0, 86_401]],
    ["Workflow", "friendlyName", ["x".repeat(65)], [""]],
    ["TaskQueue", "reservationActivity", ["reserved"], ["", 5]],
    ["Workflow", "unknown", [], [1]],
  ])("of %s: %s accepts %j and refuses %j", (name, property, good, bad) => {
    const validate = compile(name);
    expect(good.filter((value) => !validate({ [property]: value }))).toEqual([]);
    expect(bad.filter((value) => validate({ [property]: value }))).toEqual([]);
  });
});
