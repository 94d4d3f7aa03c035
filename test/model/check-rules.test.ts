import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../language/index.js";
import { checkRules, kinds, UNKNOWN } from "../../model/index.js";

const workflow = (expression: Json): JsonObject => ({
  configuration: { filters: [{ expression, targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } },
});

describe("the rules, for a kind,", () => {
  test("stop at errors, in a workflow's routing and in a queue's targetWorkers", () => {
    expect(checkRules(kinds.Workflow, workflow("a =="), undefined)).toMatchObject([
      { code: "expression-syntax", path: ["configuration", "filters", 0, "expression"], span: { start: 4, end: 4 } },
    ]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: "a ==" }, undefined)).toMatchObject([
      { code: "expression-syntax", path: ["targetWorkers"] },
    ]);
  });

  test("say nothing of warnings, of what is allowed, of what is not known yet, and of what is no text", () => {
    expect(checkRules(kinds.Workflow, workflow("a = 1"), undefined)).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), ["expression-syntax"])).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), UNKNOWN)).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), [UNKNOWN])).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow(UNKNOWN), [])).toEqual([]);
    expect(checkRules(kinds.Workflow, { configuration: UNKNOWN }, null)).toEqual([]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: UNKNOWN }, undefined)).toEqual([]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: 5 }, undefined)).toEqual([]);
  });

  test.each([["expression-syntax"], [[5]], [{ a: 1 }]])("refuse %j for a list of ids", (allow) => {
    expect(checkRules(kinds.Workflow, workflow("a == 1"), allow as Json)).toMatchObject([
      { path: ["allow"], code: "wrong-type" },
    ]);
  });

  test("do not look at kinds without expressions", () => {
    expect(checkRules(kinds.Activity, { friendlyName: "a ==" }, "anything")).toEqual([]);
  });
});
