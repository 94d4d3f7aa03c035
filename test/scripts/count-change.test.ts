import { expect, test } from "vitest";
import { changeCosts } from "../../scripts/lib/change-costs.mjs";
import { findDeclaration, listTouched } from "../../scripts/lib/count-change.mjs";
import { root } from "../../scripts/lib/paths.mjs";

const names = /^(?:orderBy|order_by)$/;

test.each([
  ["a member of an object", "const row = {\n  orderBy: 1 };", 2],
  ["a member of a type", "interface Row { orderBy?: string }", 1],
  ["a text", 'const names = ["order_by"];', 1],
  ["an import", 'import { orderBy } from "./a.js";', 1],
])("counts %s", (_, text, line) => {
  expect(findDeclaration(text, names)).toBe(line);
});

test.each([
  ["a comment", "// orderBy"],
  ["a read of a member", "sort(target.orderBy); const { orderBy } = target;"],
  ["a longer text", 'const text = "orderBy is missing";'],
])("does not count %s", (_, text) => {
  expect(findDeclaration(text, names)).toBeUndefined();
});

test.each(changeCosts)("the example of $change exists", (cost) => {
  expect(listTouched(root, cost)).not.toEqual([]);
});
