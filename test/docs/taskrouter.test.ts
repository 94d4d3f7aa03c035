import { expect, test } from "vitest";
import { allAssumptions } from "../../emulator/index.js";
import { checkCitations } from "../../scripts/lib/check-citations.mjs";
import { readFacts } from "../../scripts/lib/facts.mjs";

const facts = readFacts();

test("facts and their citations agree", () => expect(checkCitations()).toEqual([]));

test("there are facts on every page", () => {
  const pages = new Set(facts.map(({ page }) => page));
  expect(pages.size).toBe(8);
  expect(facts.length).toBeGreaterThan(300);
});

test("facts on a page have the letter of that page, and come in order", () => {
  for (const page of new Set(facts.map((fact) => fact.page))) {
    const ids = facts.filter((fact) => fact.page === page).map(({ id }) => id);
    expect(new Set(ids.map((id) => id[0])).size).toBe(1);
    const numbers = ids.map((id) => Number(id.slice(2)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});

test("a fact that names an option is the fact, or one of the facts, of that assumption", () => {
  const known = new Map(allAssumptions.map(({ name, fact }) => [name, fact]));
  expect(facts.flatMap(({ option }) => option ?? []).filter((option) => !known.has(option))).toEqual([]);
  for (const { name, fact } of allAssumptions)
    expect([name, facts.find(({ id }) => id === fact)?.option]).toEqual([name, name]);
});
