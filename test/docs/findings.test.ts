import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findingCodes } from "../../config/index.js";
import { rules } from "../../language/index.js";
import { formatList } from "../../scripts/lib/format-list.mjs";

const root = join(__dirname, "../..");
const page = join(root, "docs/findings.md");

const LIST = /(?<=<!-- findings -->\n\n)[\s\S]*?(?=\n\n<!-- end of findings -->)/;

/** Severities that depend on more than the code. */
const severities: Readonly<Record<string, string>> = {
  "foreign-sid": "error; warning in a filter",
  "unknown-task-channel": "error; warning in an existing workspace",
  "unknown-key": "error; warning in raw JSON",
};

function printList(): string {
  const sorted = Object.entries(findingCodes).sort(([a], [b]) => (a < b ? -1 : 1));
  return formatList(
    sorted.map(
      ([code, { severity, what, cure }]) => `\`${code}\` (${severities[code] ?? severity}): ${what}. Solution: ${cure}`,
    ),
  );
}

test("the list of findings is made from the codes (GOLDENS=update writes it)", () => {
  const text = readFileSync(page, "utf8");
  const made = text.replace(LIST, () => printList());
  if (process.env.GOLDENS === "update") writeFileSync(page, made);
  expect(text).toMatch(LIST);
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

test("every code is reported somewhere, and every code that is reported is in the list", () => {
  const reported = new Set([
    ...findCodes(readAll("config", ".ts"), /\b(?:add|toProblem|renderMessage)\(\s*"([a-z0-9-]+)"/g),
    ...findCodes(readAll("language", ".ts"), /\bfinding: "([a-z0-9-]+)"/g),
    ...findCodes(readAll("provider/lifecycle", ".ts"), /\bcode: "([a-z-]+-[a-z0-9-]+)"/g),
    ...findCodes(readAll("cli/commands", ".ts"), /\bcode: "([a-z0-9-]+)" as const/g),
    ...findCodes(readAll("test/cases/err", ".out"), /^\S+:\d+:\d+: .* \[([a-z0-9-]+)\]$/gm),
  ]);
  for (const { id } of rules) reported.delete(id);
  expect([...reported].sort()).toEqual(Object.keys(findingCodes).sort());
});
