import { expect, test } from "vitest";
import { createFileNames } from "../../../config/print/file-name.js";

test.each([
  ["support", "support"],
  ["con", "workflow-con"],
  ["nul", "workflow-nul"],
  ["com1", "workflow-com1"],
  ["pulumi-dev", "workflow-pulumi-dev"],
  ["日".repeat(60), "日".repeat(40)],
])("the file of %s is %s", (key, name) => {
  expect(createFileNames("workflow")(key)).toBe(name);
});

test("two files never have one name, also where letter case and normal forms do not count", () => {
  const toName = createFileNames("workflow");
  const names = ["straße", "STRASSE", "\u00e9", "e\u0301", `${"日".repeat(60)}a`, `${"日".repeat(60)}b`].map(toName);
  expect(new Set(names.map((name) => name.toUpperCase().normalize("NFD"))).size).toBe(names.length);
});
