import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../language/index.js";
import { readPage, root } from "./pages.js";
import { readList, readSections, rewrite, show, writeList } from "./rule-sections.js";

const PAGE = "docs/rules.md";
const isUpdate = process.env.GOLDENS === "update";
const sections = readSections(readPage(PAGE));

if (isUpdate) {
  test("updates the page", () => {
    const outputs = sections.flatMap(({ id, bad }): [string, string][] => (bad ? [[id, show(bad, id)]] : []));
    writeFileSync(join(root, PAGE), rewrite(readPage(PAGE), rules, new Map(outputs)));
  });
}

test("has a section and an item of the list for every rule, in order", () => {
  expect(sections.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(readList(readPage(PAGE))).toBe(writeList(rules));
});

describe("the examples of", () => {
  test.each(sections.map(({ id }) => id))("%s show its findings", (id) => {
    // may just have been rewritten
    const section = readSections(readPage(PAGE)).find((each) => each.id === id);
    const { bad, output, good } = section ?? {};
    if (bad === undefined || good === undefined) throw new Error(`${id} needs a bad and a good example`);
    const shown = show(bad, id);
    expect(shown).toContain(`[${id}]`);
    expect(shown).toBe(output);
    expect(show(good, id)).toBe("");
  });
});
