import { expect, test } from "vitest";
import { showProgress } from "../../../cli/commands/fleet/show-progress.js";
import type { StackResult } from "../../../cli/fleet/job.js";
import type { Io } from "../../../cli/io.js";

const NAMES = ["sites/berlin:prod", "sites/oslo:prod"];

const result = (verdict: string): StackResult => ({
  ...{ name: "sites/oslo:prod", outcome: "failed", verdict, words: [], seconds: 123 },
});

/** The row of a stack that has ended. */
function showRow(verdict: string, columns?: number): string {
  let shown = "";
  const err = (text: string) => {
    shown += text;
  };
  showProgress(NAMES, { err, isColor: false, columns } as unknown as Io).finished(result(verdict));
  return shown;
}

test("a row has the number, the name, the time and the first line of the verdict", () => {
  expect(showRow("the stack is locked\nby somebody")).toBe(
    "[1/2] ✗ sites/oslo:prod    2 min 3 s  the stack is locked\n",
  );
  expect(showRow("")).toBe("[1/2] ✗ sites/oslo:prod    2 min 3 s  failed\n");
});

test.each([60, 80, 100])("a row of a terminal with %d columns is one line", (columns) => {
  const row = showRow("x".repeat(500), columns);
  expect(row.length - 1).toBeLessThanOrEqual(columns);
  expect(row.length - 1).toBeGreaterThan(columns - 6);
  expect(row.endsWith("x…\n")).toBe(true);
});

test("a row is short enough to read where lines can have any length", () => {
  expect(showRow("x".repeat(500)).length).toBeLessThan(150);
});
