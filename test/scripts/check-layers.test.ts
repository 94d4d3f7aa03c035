import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkLayers } from "../../scripts/lib/check-layers.mjs";

const rules = {
  ground: { rooms: [], packages: ["ajv"] },
  house: { rooms: ["ground"], packages: ["node:"], entries: ["index.ts", "door/index.ts"] },
  "house/attic": { rooms: ["ground"], packages: ["@scope/tool"] },
  roof: { rooms: ["house"], packages: [] },
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The findings for a tree of files, given by path and text. */
function check(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkLayers(folder, rules);
}

test("accepts imports from a lower room, through its index and of listed packages", () => {
  const files = {
    "ground/index.ts": 'export * from "./deep/sum.js";',
    "ground/deep/sum.ts": 'import Ajv from "ajv/dist/core.js";',
    "house/index.ts": 'import type { Sum } from "../ground/index.js";\nimport "node:fs";',
    "house/attic/box.ts": 'import "@scope/tool/part";',
    "roof/tile.ts": 'import "../house/door/index.js";',
  };
  expect(check(files)).toEqual([]);
});

test.each([
  ["a room above", { "ground/sum.ts": 'import "../house/index.js";' }, "ground/sum.ts:1: ground may not import house"],
  [
    "a type of a room above",
    { "ground/sum.ts": '\nimport type { A } from "../roof/index.js";' },
    "ground/sum.ts:2: ground may not import roof",
  ],
  [
    "a room that is not listed",
    { "roof/tile.ts": 'export * from "../ground/index.js";' },
    "roof/tile.ts:1: roof may not import ground",
  ],
  [
    "a package that is not listed",
    { "ground/sum.ts": 'import "undici";' },
    "ground/sum.ts:1: ground may not import undici",
  ],
  [
    "a module of Node in a pure room",
    { "ground/sum.ts": 'import "node:fs";' },
    "ground/sum.ts:1: ground may not import node:",
  ],
  [
    "an import() of a package",
    { "roof/tile.ts": 'const load = () => import("@scope/tool");' },
    "roof/tile.ts:1: roof may not import @scope/tool",
  ],
  [
    "a package of a folder with rules of its own",
    { "house/a.ts": 'import "@scope/tool";' },
    "house/a.ts:1: house may not import @scope/tool",
  ],
  [
    "a room's package in a folder with rules of its own",
    { "house/attic/a.ts": 'import "node:fs";' },
    "house/attic/a.ts:1: house/attic may not import node:",
  ],
  [
    "a file inside another room",
    { "house/a.ts": 'import "../ground/deep/sum.js";' },
    "house/a.ts:1: ground is entered through index.ts",
  ],
  [
    "a file of a room other than its entries",
    { "roof/a.ts": 'import "../house/attic/box.js";' },
    "roof/a.ts:1: house is entered through index.ts or door/index.ts",
  ],
])("reports %s", (_, files, finding) => {
  expect(check(files)).toEqual([finding]);
});

test("reports files that import each other, if only their types", () => {
  const files = {
    "ground/a.ts": 'import { b } from "./b.js";',
    "ground/b.ts": 'import type { C } from "./c.js";',
    "ground/c.ts": 'import "./a.js";',
  };
  expect(check(files)).toEqual([
    [
      "files in a circle: ground/a.ts → ground/b.ts → ground/c.ts → ground/a.ts",
      "  ground/a.ts:1 imports ground/b.ts",
      "  ground/b.ts:1 imports ground/c.ts",
      "  ground/c.ts:1 imports ground/a.ts",
    ].join("\n"),
  ]);
});

test("reports folders that import each other, at any depth", () => {
  const files = {
    "ground/deep/left/a.ts": 'import "../right/b.js";',
    "ground/deep/right/b.ts": "",
    "ground/deep/right/c.ts": 'import "../left/d.js";',
    "ground/deep/left/d.ts": "",
  };
  expect(check(files)).toEqual([
    [
      "folders in a circle: ground/deep/left → ground/deep/right → ground/deep/left",
      "  ground/deep/left/a.ts:1 imports ground/deep/right/b.ts",
      "  ground/deep/right/c.ts:1 imports ground/deep/left/d.ts",
    ].join("\n"),
  ]);
});

test("reports a folder in a circle with a file next to it", () => {
  const files = {
    "house/options.ts": 'import "./seed/seed.js";',
    "house/seed/seed.ts": "",
    "house/seed/apply.ts": 'import "../options.js";',
  };
  expect(check(files)).toHaveLength(1);
});
