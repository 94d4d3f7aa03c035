import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workspaceFileSchema } from "../../config/index.js";
import { formatKeysPage } from "../../scripts/lib/keys-page.mjs";
import { root } from "./pages.js";

const file = join(root, "docs/keys.md");

test("the page of keys matches the schema (accept a change with `npm run goldens`)", () => {
  const text = formatKeysPage(workspaceFileSchema);
  if (process.env.GOLDENS === "update") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("follows each definition once, and shows every feature of a schema", () => {
  const node = { type: "object", properties: { child: { $ref: "#/definitions/node", description: "Inside." } } };
  const page = formatKeysPage({
    definitions: { node },
    type: "object",
    required: ["any"],
    properties: {
      any: { description: "a | b" },
      tree: { $ref: "#/definitions/node", description: "A tree." },
      list: { type: "array", items: { type: "object", properties: { n: { type: "integer", minimum: 2 } } } },
    },
  });
  expect(page).toContain("- `any` (required, any): a | b");
  expect(page.match(/^## .+$/gm)).toEqual(["## A file", "## `tree`", "## `list[]`"]);
  expect(page).toContain("integer from 2");
});
