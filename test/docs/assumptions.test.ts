import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AssumptionArea, allAssumptions, type NamedAssumption } from "../../emulator/index.js";
import { formatList } from "../../scripts/lib/format-list.mjs";
import { root } from "./pages.js";

const pages: [AssumptionArea, string][] = [
  ["emulator", "docs/emulator.md"],
  ["routing", "docs/routing.md"],
  ["expressions", "docs/expressions.md"],
];

const LIST = /(?<=<!-- assumptions -->\n\n)[\s\S]*?(?=\n<!-- end of assumptions -->)/;

function formatItem({ name, choices, default: value, question, fact }: NamedAssumption): string {
  const others = choices === "positive-integer" ? [] : choices.filter((choice) => choice !== value);
  const otherwise =
    choices === "positive-integer" ? "another number" : others.map((choice) => `\`${choice}\``).join(" or ");
  return `\`${name}\`, by default \`${value}\`, otherwise ${otherwise}: ${question} (${fact})`;
}

test.each(pages)("the list of %s matches its assumptions (accept a change with `npm run goldens`)", (area, page) => {
  const file = join(root, page);
  const items = allAssumptions.filter((assumption) => assumption.area === area).map(formatItem);
  const list = `${formatList(items)}\n`;
  const text = readFileSync(file, "utf8");
  const expected = text.replace(LIST, () => list);
  if (process.env.GOLDENS === "update") writeFileSync(file, expected);
  expect(text).toMatch(LIST);
  expect(readFileSync(file, "utf8")).toBe(expected);
});
