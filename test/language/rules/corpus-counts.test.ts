import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fromWire, type Json, lintConfiguration } from "../../../language/index.js";

const folder = join(__dirname, "../../../../shared/corpus/workflows");

function read(file: string): Json {
  const { configuration } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { configuration: Json };
  return typeof configuration === "string" ? (JSON.parse(configuration) as Json) : configuration;
}

/**
 * Counts the findings of each rule in all configurations that real teams published, and the configurations with findings.
 * A new or changed rule shows here what it reports about workflows that work.
 */
test("the number of findings of each rule in real configurations is unchanged", ({ skip }) => {
  if (!existsSync(folder)) skip("../shared/corpus/workflows does not exist, so real configurations were not counted");
  const counts = new Map<string, { findings: number; files: Set<string> }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const context = { form: "raw", taskReservationTimeout: 120 } as const;
    for (const { severity, code } of lintConfiguration(fromWire(read(file)), context)) {
      const key = `${severity} ${code}`;
      const count = counts.get(key) ?? { findings: 0, files: new Set() };
      count.findings += 1;
      count.files.add(file);
      counts.set(key, count);
    }
  }
  const lines = [...counts].map(([key, { findings, files }]) => `${key}: ${findings} in ${files.size}`);
  expect(lines.sort()).toMatchInlineSnapshot(`
    [
      "error expression-syntax: 3 in 3",
      "error unreachable-target: 16 in 1",
      "note both-missing: 1 in 1",
      "note time-is-utc: 3 in 3",
      "note unreachable-default-filter: 5 in 5",
      "warning constant-part: 2 in 2",
      "warning default-filter-keys: 2 in 2",
      "warning default-filter-timeout: 2 in 2",
      "warning invalid-day: 1 in 1",
      "warning known-worker-waits: 18 in 18",
      "warning legacy-direct-queue: 1 in 1",
      "warning legacy-filter-name: 33 in 4",
      "warning mixed-and-or: 4 in 1",
      "warning mixed-types: 4 in 2",
      "warning no-default-filter: 36 in 36",
      "warning not-in-missing-list: 25 in 2",
      "warning numeric-string: 3 in 1",
      "warning personal-data: 27 in 7",
      "warning priority-lowered: 3 in 2",
      "warning repeated-target: 3 in 3",
      "warning shadowed-filter: 32 in 10",
      "warning single-equals: 113 in 2",
      "warning skip-may-stay-false: 1 in 1",
      "warning skip-removes-task: 32 in 2",
      "warning task-in-filter: 2 in 1",
      "warning timeout-below-reservation: 46 in 12",
      "warning timeout-cancels-task: 18 in 6",
      "warning unquoted-text: 1 in 1",
      "warning unreachable-filter: 2 in 2",
      "warning worker-in-filter: 2 in 1",
    ]
  `);
});
