import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findingCodes } from "../../config/index.js";
import { rules } from "../../language/index.js";

const root = join(__dirname, "../..");
const page = join(root, "docs/findings.md");

/** Severities that depend on more than the code. */
const severities: Readonly<Record<string, string>> = {
  "foreign-sid": "error; warning in a filter",
  "unknown-task-channel": "error; warning in an existing workspace",
  "unknown-key": "error; warning in raw JSON",
};

function printTable(): string {
  const rows = Object.entries(findingCodes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, what, cure }]) => [`\`${code}\``, severities[code] ?? severity, what, cure]);
  const titles = ["code", "severity", "meaning", "solution"];
  const widths = titles.map((_, at) => Math.max(...[titles, ...rows].map((row) => row[at]?.length ?? 0)));
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [print(titles), print(widths.map((width) => "-".repeat(width))), ...rows.map(print)].join("\n");
}

test("the table of findings is made from the codes (GOLDENS=update writes it)", () => {
  const text = readFileSync(page, "utf8");
  const made = text.replace(/^\| code (?:.*\n)(?:\|.*\n)*/m, () => `${printTable()}\n`);
  if (process.env.GOLDENS === "update") writeFileSync(page, made);
  expect(text).toBe(made);
});

function readAll(folder: string, extension: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");
}

function findCodes(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

test("every code is reported somewhere, and every code that is reported is in the table", () => {
  const reported = new Set([
    ...findCodes(readAll("config", ".ts"), /\b(?:add|toProblem|renderMessage)\(\s*"([a-z0-9-]+)"/g),
    ...findCodes(readAll("language", ".ts"), /\bfinding: "([a-z0-9-]+)"/g),
    ...findCodes(readAll("provider/lifecycle", ".ts"), /\bcode: "([a-z-]+-[a-z0-9-]+)"/g),
    ...findCodes(readAll("test/cases/err", ".out"), /^\S+:\d+:\d+: .* \[([a-z0-9-]+)\]$/gm),
  ]);
  for (const { id } of rules) reported.delete(id);
  expect([...reported].sort()).toEqual(Object.keys(findingCodes).sort());
});
