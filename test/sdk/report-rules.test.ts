import { expect, test } from "vitest";
import type { RuleId, Severity, WordedProblem } from "../../language/index.js";
import { createReporter, isChecked, markChecked, reportRules } from "../../sdk/report-rules.js";
import { collectLogs } from "./support/mocks.js";

const resource = {} as never;
const problem = (code: RuleId, severity: Severity): WordedProblem<RuleId> => ({
  path: ["targetWorkers"],
  code,
  severity,
  message: `message of ${code}`,
});

test("errors are returned, warnings and notes are logged, and allowed rules are neither", () => {
  const logs = collectLogs();
  const problems = [
    problem("always-true", "warning"),
    problem("single-equals", "error"),
    problem("expression-syntax", "error"),
    problem("quoted-name", "note"),
    problem("time-is-utc", "warning"),
  ];
  const report = reportRules(problems, ["expression-syntax", "time-is-utc"]);
  expect(report.errors).toEqual([expect.stringContaining("message of single-equals")]);
  expect(logs).toEqual([]);
  report.log(resource);
  expect(logs).toEqual([
    expect.stringMatching(/^warn: .*message of always-true/),
    expect.stringMatching(/^info: .*message of quoted-name/),
  ]);
});

test("a reporter logs reports that came before the resource when it is attached, and later ones at once", () => {
  const logs = collectLogs();
  const reporter = createReporter();
  reporter.take(reportRules([problem("always-true", "warning")]));
  expect(logs).toEqual([]);
  reporter.attach(resource);
  expect(logs).toHaveLength(1);
  reporter.take(reportRules([problem("list-operator", "warning")]));
  expect(logs).toHaveLength(2);
});

test("a mark belongs to one object, and not to an equal one", () => {
  const value = { a: 1 };
  expect(markChecked(value)).toBe(value);
  expect([isChecked(value), isChecked({ a: 1 })]).toEqual([true, false]);
});
