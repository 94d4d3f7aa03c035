import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, renderProblem } from "../../language/index.js";
import { checkRules, kinds, UNKNOWN } from "../../model/index.js";

const workflow = (expression: Json): JsonObject => ({
  configuration: { filters: [{ expression, targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } },
});

describe("checkRules", () => {
  test("reports errors in the routing of a workflow and in the targetWorkers of a queue", () => {
    expect(checkRules(kinds.Workflow, workflow("a =="), undefined)).toMatchObject([
      { code: "expression-syntax", path: ["configuration", "filters", 0, "expression"], span: { start: 4, end: 4 } },
    ]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: "a ==" }, undefined)).toMatchObject([
      { code: "expression-syntax", path: ["targetWorkers"] },
    ]);
  });

  test("ignores warnings, allowed rules, unknown values, and values that are not text", () => {
    expect(checkRules(kinds.Workflow, workflow("a = 1"), undefined)).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), ["expression-syntax"])).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), UNKNOWN)).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow("a =="), [UNKNOWN])).toEqual([]);
    expect(checkRules(kinds.Workflow, workflow(UNKNOWN), [])).toEqual([]);
    expect(checkRules(kinds.Workflow, { configuration: UNKNOWN }, null)).toEqual([]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: UNKNOWN }, undefined)).toEqual([]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: 5 }, undefined)).toEqual([]);
    expect(checkRules(kinds.TaskQueue, { targetWorkers: workflow("a ==").configuration ?? null }, undefined)).toEqual(
      [],
    );
    expect(checkRules(kinds.TaskQueue, { friendlyName: "a ==" }, undefined)).toEqual([]);
  });

  test.each([
    ["expression-syntax", 'must be a list of rule ids, but is "expression-syntax"'],
    [[5], "must be a list of rule ids, but is a list"],
    [{ a: 1 }, "must be a list of rule ids, but is a map"],
  ])("rejects %j as a list of ids", (allow, message) => {
    const problems = checkRules(kinds.Workflow, workflow("a == 1"), allow as Json);
    expect(problems).toMatchObject([{ path: ["allow"], code: "wrong-type", severity: "error" }]);
    expect(problems.map((problem) => renderProblem(problem))).toEqual([message]);
  });

  test("ignores kinds without expressions", () => {
    expect(checkRules(kinds.Activity, { friendlyName: "a ==" }, "anything")).toEqual([]);
  });
});
