import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFiles } from "../../cli/files/create-files.js";
import { createFolder } from "./support.js";

const FILES = [
  { path: "a.yaml", text: "a" },
  { path: "workflows/b.yaml", text: "b" },
];

test("creates files with their folders, and leaves nothing else", () => {
  const folder = createFolder({ "other.txt": "kept" });
  createFiles(folder, FILES, "out");
  expect(readdirSync(folder).sort()).toEqual(["a.yaml", "other.txt", "workflows"]);
  expect(readFileSync(join(folder, "workflows/b.yaml"), "utf8")).toBe("b");
});

test.each<[string, readonly { path: string; text: string }[], string]>([
  ["a name that is too long", [...FILES, { path: `${"x".repeat(300)}.yaml`, text: "" }], "a name is longer"],
  ["the same file twice", [...FILES, ...FILES], "a file appeared there"],
])("%s: nothing is created, not even the folder", (_, files, reason) => {
  const folder = createFolder({});
  expect(() => createFiles(join(folder, "new/out"), files, "new/out")).toThrow(`cannot write to new/out: ${reason}`);
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that exists stays, and those that were moved before it are removed", () => {
  const folder = createFolder({ "workflows/b.yaml": "mine" });
  expect(() => createFiles(folder, FILES, "out")).toThrow("cannot write to out: a file appeared there meanwhile");
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["workflows", "workflows/b.yaml"]);
  expect(readFileSync(join(folder, "workflows/b.yaml"), "utf8")).toBe("mine");
});

test("a folder that exists keeps its files", () => {
  const folder = createFolder({ "workflows/mine.yaml": "mine" });
  createFiles(folder, FILES, "out");
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    "a.yaml",
    "workflows",
    "workflows/b.yaml",
    "workflows/mine.yaml",
  ]);
});

test("a symlink in the place of a file is not followed", () => {
  const folder = createFolder({ "target.yaml": "theirs" });
  mkdirSync(join(folder, "out"));
  symlinkSync(join(folder, "target.yaml"), join(folder, "out/a.yaml"));
  expect(() => createFiles(join(folder, "out"), FILES, "out")).toThrow("cannot write to out");
  expect(readFileSync(join(folder, "target.yaml"), "utf8")).toBe("theirs");
  expect(existsSync(join(folder, "out/workflows"))).toBe(false);
});

test("a folder that is a file is reported", () => {
  const folder = createFolder({});
  writeFileSync(join(folder, "out"), "text");
  expect(() => createFiles(join(folder, "out/inner"), FILES, "out/inner")).toThrow(
    "cannot write to out/inner: it is not a folder",
  );
});
