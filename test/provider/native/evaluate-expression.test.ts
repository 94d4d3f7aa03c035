import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { evaluateExpression } from "../../../provider/native/calls/evaluate-expression.js";
import { messages } from "../../../provider/native/protocol/stubs.js";
import { readProperties, writeProperties } from "../../../provider/native/protocol/values.js";
import { startPlugin } from "./support/plugin.js";

const now = Date.UTC(2026, 0, 31, 8, 30);

test.each<[string, JsonObject, boolean]>([
  ["language == 'en' AND tier == 'gold'", { task: { language: "en", tier: "gold" } }, true],
  ["language == 'en'", {}, false],
  ["task.skill IN worker.skills", { kind: "target", task: { skill: "a" }, worker: { skills: ["a"] } }, true],
  ["languages HAS 'en'", { kind: "queue", worker: { languages: ["de"] } }, false],
  ["workers.available == 0", { kind: "skip", workers: { available: 0 } }, true],
  ["taskrouter.currentTime == 830", { at: "2026-01-31T08:30Z" }, true],
  ["taskrouter.currentTime == 830", {}, true],
  ["taskrouter.currentTime == 830", { at: null, kind: null, worker: null }, true],
])("evaluates %s for %j", (expression, args, result) => {
  const found = evaluateExpression({ expression, ...args }, now);
  expect(found.result).toBe(result);
  expect(found.explanation).toContain(`→ ${result}`);
});

test.each<[JsonObject, string]>([
  [{}, "expression must be text, such as `language == 'en'`"],
  [{ expression: "a == 1", kind: "filters" }, 'kind must be one of filter, target, queue, skip, not "filters"'],
  [
    { expression: "a == 1", worker: { a: 1 } },
    "worker has no effect on a filter expression; it is for the kinds target and queue",
  ],
  [{ expression: "a == 1", task: '{"a":1}' }, "task must be an object, such as { language: en }"],
  [{ expression: "a == 1", at: "noon" }, 'at must look like 2026-01-31T08:30Z, not "noon"'],
])("refuses %j", (args, message) => {
  expect(() => evaluateExpression(args, now)).toThrow(message);
});

test("a malformed expression is refused with all its mistakes and their places", () => {
  expect(() => evaluateExpression({ expression: "language = 'en' AND\n  tier-x == 1 AND ==" }, now)).toThrow(
    'expression:2:3: "tier-x" has a hyphen, which TaskRouter refuses in names: rename the attribute\n' +
      'expression:2:19: a name or a value is expected here, not "=="',
  );
});

test("the function needs no credentials and sends no request, and its result is secret if an argument is", async () => {
  const plugin = await startPlugin();
  for (const [token, secrets] of [
    ["taskrouter:index:evaluateExpression", ["task"]],
    ["taskrouter:index/evaluateExpression:evaluateExpression", []],
  ] as const) {
    const request = new messages.InvokeRequest();
    request.setTok(token);
    request.setArgs(writeProperties({ expression: "a == 1", task: { a: 1 } }, new Set(secrets)));
    const response = await plugin.call("invoke", request, "InvokeResponse");
    const found = readProperties(response.getReturn());
    expect(found.values).toEqual({ result: true, explanation: "a == 1 → true: a is 1\n" });
    expect([...found.secrets].sort()).toEqual(secrets.length > 0 ? ["explanation", "result"] : []);
  }
  expect(plugin.emulator.journal()).toEqual([]);
});
