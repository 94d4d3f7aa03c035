import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AssumptionArea, allAssumptions, type NamedAssumption } from "../../emulator/index.js";
import { formatTable } from "../../scripts/lib/format-table.mjs";
import { root } from "./pages.js";

const pages: [AssumptionArea, string][] = [
  ["emulator", "docs/emulator.md"],
  ["routing", "docs/routing.md"],
  ["expressions", "docs/expressions.md"],
];

const TABLE = /(?<=<!-- assumptions -->\n\n)[\s\S]*?(?=\n<!-- end of assumptions -->)/;

function formatRow({ name, choices, default: value, question, fact }: NamedAssumption): string[] {
  const others = choices === "positive-integer" ? [] : choices.filter((choice) => choice !== value);
  const otherwise = choices === "positive-integer" ? "a number" : others.map((choice) => `\`${choice}\``).join(", ");
  return [`\`${name}\``, `\`${value}\``, otherwise, question.replaceAll("|", "\\|"), fact];
}

test.each(pages)("the table of %s matches its assumptions (accept a change with `npm run goldens`)", (area, page) => {
  const file = join(root, page);
  const rows = allAssumptions.filter((assumption) => assumption.area === area).map(formatRow);
  const table = `${formatTable([["assumption", "default", "otherwise", "question", "fact"], ...rows])}\n`;
  const text = readFileSync(file, "utf8");
  const expected = text.replace(TABLE, () => table);
  if (process.env.GOLDENS === "update") writeFileSync(file, expected);
  expect(text).toMatch(TABLE);
  expect(readFileSync(file, "utf8")).toBe(expected);
});
