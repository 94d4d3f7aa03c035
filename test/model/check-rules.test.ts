import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, renderProblem } from "../../language/index.js";
import { checkRules, kinds, listAdvice, toLintContext, UNKNOWN } from "../../model/index.js";

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

describe("listAdvice", () => {
  const codes = (...args: Parameters<typeof listAdvice>) => listAdvice(...args).map(({ code }) => code);

  test("reports warnings and notes in the routing of a workflow and in the targetWorkers of a queue", () => {
    const [advice] = listAdvice(kinds.Workflow, workflow("1==1 OR a == 1"));
    expect(advice).toMatchObject({ severity: "warning", path: ["configuration", "filters", 0, "expression"] });
    expect(listAdvice(kinds.TaskQueue, { targetWorkers: "a == 1 OR 1==1" })).toMatchObject([
      { severity: "warning", path: ["targetWorkers"] },
    ]);
  });

  test("reports personal data in the name of a workflow, and in no other name", () => {
    const friendlyName = "+14155550123";
    expect(listAdvice(kinds.Workflow, { friendlyName })).toMatchObject([{ path: ["friendlyName"] }]);
    expect(listAdvice(kinds.Workflow, { friendlyName: UNKNOWN })).toEqual([]);
    expect(listAdvice(kinds.TaskQueue, { friendlyName })).toEqual([]);
    expect(listAdvice(kinds.Activity, { friendlyName })).toEqual([]);
  });

  test("ignores errors, allowed rules, and values that are not known", () => {
    const [code = ""] = codes(kinds.TaskQueue, { targetWorkers: "a == 1 OR 1==1" });
    expect(codes(kinds.TaskQueue, { targetWorkers: "a ==" })).toEqual([]);
    expect(codes(kinds.TaskQueue, { targetWorkers: "a == 1 OR 1==1", allow: [code] })).toEqual([]);
    expect(codes(kinds.TaskQueue, { targetWorkers: "a == 1 OR 1==1", allow: [UNKNOWN] })).toEqual([]);
    expect(codes(kinds.TaskQueue, { targetWorkers: "a == 1 OR 1==1", allow: UNKNOWN })).toEqual([]);
    expect(codes(kinds.TaskQueue, { targetWorkers: UNKNOWN })).toEqual([]);
  });

  test("uses the words of the form that the program has", () => {
    const configuration = {
      filters: [{ expression: "a == 1", targets: [{ queue: "q", knownWorkerSid: "WK1" }, { queue: "q" }] }],
      defaultFilter: { queue: "q" },
    };
    const say = (form: "yaml" | "raw") => JSON.stringify(listAdvice(kinds.Workflow, { configuration }, form));
    expect(say("yaml")).toContain("skipIf");
    expect(say("raw")).toContain("skip_if");
  });
});

describe("toLintContext", () => {
  test("counts a value that is known later as a URL, and blank text as none", () => {
    expect(toLintContext({ assignmentCallbackUrl: UNKNOWN, fallbackAssignmentCallbackUrl: " " })).toEqual({
      taskReservationTimeout: 120,
      hasAssignmentCallback: true,
      hasFallbackAssignmentCallback: false,
    });
    expect(toLintContext({ assignmentCallbackUrl: null, fallbackAssignmentCallbackUrl: {} })).toMatchObject({
      hasAssignmentCallback: false,
      hasFallbackAssignmentCallback: true,
    });
  });

  test("knows the time that workers have, unless it is known later", () => {
    expect(toLintContext({ taskReservationTimeout: 30 }).taskReservationTimeout).toBe(30);
    expect(toLintContext({ taskReservationTimeout: UNKNOWN })).not.toHaveProperty("taskReservationTimeout");
  });
});
