import { expect, test } from "vitest";
import { buildReport, readPlan, reportFormats, targets } from "../../../cli/report/index.js";
import type { JsonObject } from "../../../language/index.js";
import { notices, preview, step } from "./support/preview.js";

const NEVER = { share: 0.8, named: new Map<string, number>() };

function build(steps: readonly JsonObject[], limits = NEVER, diagnostics: readonly JsonObject[] = []) {
  const plan = readPlan(preview(steps, diagnostics), "plan.json");
  const built = buildReport(plan, { checksum: "c", covered: {}, limits });
  const settings = { target: targets.github, maxLength: undefined, hash: (text: string) => text };
  const text = reportFormats.markdown(built, settings);
  return { forecast: built.forecast, line: /^- (\d+ writes?.*)$/m.exec(text)?.[1] };
}

/** Workflows that a plan creates. */
function creates(number: number): JsonObject[] {
  return Array.from({ length: number }, (_, index) =>
    step({
      op: "create",
      type: "Workflow",
      name: `w${index}`,
      after: { friendlyName: `W${index}`, workspaceSid: "WS1", configuration: {} },
    }),
  );
}

const knows = (limit: number, share = 0.8) => ({ share, named: new Map([["Workflow-Create", limit]]) });

test.each<[number, typeof NEVER, string]>([
  [1, NEVER, "1 write and about 5 reads, about 6 s"],
  [1, knows(10), "1 write and about 5 reads, about 6 s"],
  [24, NEVER, "24 writes and about 5 reads, about 7 s"],
  [
    25,
    NEVER,
    "25 writes and about 5 reads, about 7 s, and longer if TaskRouter limits Workflow-Create (--rate-limit states its limit)",
  ],
  [30, { ...NEVER, share: 1 }, "30 writes and about 5 reads, about 7 s"],
  [
    300,
    NEVER,
    "300 writes and about 5 reads, about 19 s, and longer if TaskRouter limits Workflow-Create (--rate-limit states its limit)",
  ],
  // a limit of 10 per second lets 80 requests pass at once, averaged over 10 s
  [80, knows(10), "80 writes and about 5 reads, about 9 s"],
  [300, knows(10), "300 writes and about 5 reads, about 49 s, at 80 % of the limit of Workflow-Create (10 per second)"],
  [
    300,
    knows(10, 1),
    "300 writes and about 5 reads, about 42 s, at 100 % of the limit of Workflow-Create (10 per second)",
  ],
  [300, knows(100), "300 writes and about 5 reads, about 19 s"],
  [
    1_000,
    knows(10),
    "1000 writes and about 5 reads, about 151 s, at 80 % of the limit of Workflow-Create (10 per second)",
  ],
  [
    1_000,
    knows(50),
    "1000 writes and about 5 reads, about 51 s, at 80 % of the limit of Workflow-Create (50 per second)",
  ],
])("%i changes, limits %j: %s", (number, limits, line) => {
  expect(build(creates(number), limits).line).toBe(line);
});

test("counts the calls of each key, most first", () => {
  const update = { friendlyName: "Q", workspaceSid: "WS1", targetWorkers: "1==1" };
  const changed = step({
    op: "update",
    type: "TaskQueue",
    name: "q",
    id: "WQ1",
    before: update,
    after: { ...update, targetWorkers: "1==2" },
  });
  expect(build([...creates(3), changed], knows(10)).forecast).toMatchObject({
    writes: 4,
    reads: 6,
    percent: 80,
    // the lists and the workspace are for the snapshot too
    keys: [
      { key: "Workflow-Create", calls: 3, limit: 10 },
      { key: "Workflow-List", calls: 1 },
      { key: "Activity-List", calls: 1 },
      { key: "TaskChannel-List", calls: 1 },
      { key: "TaskQueue-List", calls: 1 },
      { key: "TaskQueue-Fetch", calls: 1 },
      { key: "Workspace-Fetch", calls: 1 },
      { key: "TaskQueue-Update", calls: 1 },
    ],
  });
});

test("learns limits from the preview, those that the user states take precedence, and no remark is left", () => {
  const named = notices(
    "TaskRouter's limit of Workflow-List is 7 per second",
    "TaskRouter's limit of Workflow-Create is 99 per second",
  );
  const plan = readPlan(preview(creates(2), named), "plan.json");
  const report = buildReport(plan, { checksum: "c", covered: {}, limits: knows(10) });
  expect(report.notes).toEqual([]);
  expect(report.forecast.keys).toEqual([
    { key: "Workflow-Create", calls: 2, limit: 10 },
    { key: "Workflow-List", calls: 1, limit: 7 },
    { key: "Activity-List", calls: 1 },
    { key: "TaskChannel-List", calls: 1 },
    { key: "TaskQueue-List", calls: 1 },
    { key: "Workspace-Fetch", calls: 1 },
  ]);
});
