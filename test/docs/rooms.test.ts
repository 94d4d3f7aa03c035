import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layers } from "../../scripts/lib/layers.mjs";
import { root } from "./pages.js";

const rooms = Object.keys(layers).filter((name) => !name.includes("/"));

test.each(rooms)("the README of %s links to each of its folders", (room) => {
  const text = readFileSync(join(root, room, "README.md"), "utf8");
  const links = [...text.matchAll(/\]\((?!\.\.)([\w/-]+)\)/g)].map((match) => match[1] ?? "");
  const folders = readdirSync(join(root, room), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(links).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  expect(links.filter((link) => !existsSync(join(root, room, link)))).toEqual([]);
});

test.each(rooms)("the files that the README of %s names exist", (room) => {
  const text = readFileSync(join(root, room, "README.md"), "utf8");
  const files = readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) =>
    name.split("/").at(-1),
  );
  const named = [...text.matchAll(/`([\w-]+\.ts)`/g)].map((match) => match[1]);
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});

test("CONTRIBUTING links to the README of every room", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  for (const room of rooms) expect(text).toContain(`](${room}/README.md)`);
});
