import { expect, test } from "vitest";
import { buildFleetReport, sayTime } from "../../../cli/fleet/fleet-report.js";
import type { StackResult } from "../../../cli/fleet/job.js";
import { showFleetText } from "../../../cli/fleet/show-text.js";
import { toFleetPage } from "../../../cli/fleet/to-fleet-page.js";
import { toJunit } from "../../../cli/fleet/to-junit.js";
import { targets, toMarkdown } from "../../../cli/report/index.js";

const stack = (name: string, more: Partial<StackResult> = {}): StackResult => ({
  name,
  outcome: "fine",
  verdict: "",
  words: [],
  seconds: 2,
  ...more,
});

const STACKS = [
  stack("sites/berlin:prod", {
    outcome: "changed",
    verdict: 'workflow "Main" changes',
    remark: "the run before was killed",
    words: [{ title: 'workflow "Main" changes', lines: [{ sign: "~", text: "timeout 120 → 90" }] }],
  }),
  stack("sites/oslo:prod", {
    outcome: "failed",
    verdict: 'the stack is "locked" & <busy>\u0007',
    advice: "pulumi cancel --yes --stack prod --cwd sites/oslo",
  }),
  stack("sites/rome:prod", { isEarlier: true }),
  stack("sites/wien:prod", { outcome: "skipped", seconds: 0 }),
];

const report = buildFleetReport(STACKS, {
  command: "up",
  seconds: 62,
  notes: ["a remark"],
  next: "taskrouter fleet up --resume",
});

test("the verdict comes first and names the worst", () => {
  expect(report.verdict).toBe("4 stacks: 1 failed (sites/oslo:prod), 1 was not started, 1 changed, 1 is unchanged");
  expect(report.counts).toMatchObject({ failed: 1, skipped: 1, changed: 1, fine: 1, findings: 0, canceled: 0 });
});

test("the text lists the stacks that need a look, and counts the others", () => {
  expect(showFleetText(report, false)).toBe(`fleet up: ${report.verdict} (1 min 2 s)

✗ sites/oslo:prod failed
    the stack is "locked" & <busy>\u0007
    pulumi cancel --yes --stack prod --cwd sites/oslo
· sites/wien:prod was not started
~ sites/berlin:prod changed
    the run before was killed
    workflow "Main" changes
      ~ timeout 120 → 90

a remark

next: taskrouter fleet up --resume
`);
});

test("JUnit has a case per stack, and is well-formed with any text", () => {
  const xml = toJunit(report);
  expect(xml).toContain('tests="4" failures="0" errors="1" skipped="1" time="62.000"');
  expect(xml).toContain('<testcase classname="sites/rome" name="prod" time="2.000"/>');
  expect(xml).toContain("workflow &quot;Main&quot; changes\nthe run before was killed\n");
  expect(xml).toContain('<error message="the stack is &quot;locked&quot; &amp; &lt;busy&gt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});

test("Markdown begins with the verdict and fits where it is shown", () => {
  const text = toMarkdown(toFleetPage(report), targets.github);
  expect(text).toMatch(/^### ❌ `fleet up`\n\n4 stacks: 1 failed/);
  expect(text).toContain("| sites/oslo:prod | failed | 2 s |");
  expect(text).toMatch(/\*\*stack\*\* `sites\/berlin:prod` changed.*the run before was killed/);
  const many = Array.from({ length: 600 }, (_, at) =>
    stack(`sites/s${at}:prod`, { outcome: "failed", verdict: "x".repeat(500) }),
  );
  const long = toMarkdown(
    toFleetPage(buildFleetReport(many, { command: "up", seconds: 1, notes: [] })),
    targets.github,
  );
  expect(long.length).toBeLessThanOrEqual(65_536);
  expect(long).toMatch(/^### ❌ `fleet up`\n\n600 stacks: 600 failed/);
});

test.each([
  ["drift", "findings", "1 stack: 1 drifted (a:b)"],
  ["drift", "fine", "1 stack: 1 has no drift"],
  ["validate", "findings", "1 stack: 1 has errors (a:b)"],
  ["preview", "changed", "1 stack: 1 changes"],
] as const)("of %s, %s is said in its words", (command, outcome, verdict) => {
  expect(buildFleetReport([stack("a:b", { outcome })], { command, seconds: 0, notes: [] }).verdict).toBe(verdict);
});

test.each([
  [0.4, "0 s"],
  [59.4, "59 s"],
  [59.6, "1 min 0 s"],
  [3_725, "62 min 5 s"],
])("says %d s as %s", (seconds, said) => {
  expect(sayTime(seconds)).toBe(said);
});
