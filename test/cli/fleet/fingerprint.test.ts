import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../cli/commands/fleet/fingerprint.js";
import type { Io } from "../../../cli/io.js";
import { createFolder } from "../support.js";
import { createFleet } from "./fake-pulumi.js";

const FILES = { "sites/berlin/Pulumi.yaml": "name: berlin\n", "readme.md": "x\n", ".gitignore": "ignored\n" };

const PERSON = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];

function git(folder: string, ...args: string[]): void {
  execFileSync("git", [...PERSON, ...args], { cwd: folder, stdio: "ignore" });
}

function commitAll(folder: string): void {
  git(folder, "init");
  git(folder, "add", ".");
  git(folder, "commit", "-m", "first");
}

describe("the fingerprint of a fleet's files", () => {
  const create = () => {
    const folder = createFolder(FILES);
    commitAll(folder);
    const find = () => fingerprintOf(folder, [join(folder, "sites/berlin")], { env: process.env } as unknown as Io);
    return { folder, find, write: (path: string) => appendFileSync(join(folder, path), "more\n") };
  };

  test.each([
    ["a changed file of the repository", "readme.md"],
    ["a new file of a project", "sites/berlin/new.yaml"],
  ])("changes with %s", (_, path) => {
    const { find, write } = create();
    const before = find();
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    write(path);
    expect(find()).not.toBe(before);
  });

  test("changes with a commit", () => {
    const { folder, find } = create();
    const before = find();
    git(folder, "commit", "--allow-empty", "-m", "second");
    expect(find()).not.toBe(before);
  });

  test.each([
    ["a report outside of the projects", "fleet.json"],
    ["an ignored file", "sites/berlin/ignored"],
  ])("does not change with %s", (_, path) => {
    const { find, write } = create();
    const before = find();
    write(path);
    expect(find()).toBe(before);
  });

  test("is not known outside of a repository", () => {
    const folder = createFolder(FILES);
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, "..") };
    expect(fingerprintOf(folder, [folder], { env } as unknown as Io)).toBeUndefined();
  });
});

test("a run is resumed in a repository as it was, and refused after a change of a file", async () => {
  const fleet = createFleet({
    "sites/berlin/Pulumi.yaml": "name: berlin\n",
    "sites/berlin/code": "1",
    "sites/berlin/stderr": "error: no stack named 'prod' found\n",
    ".gitignore": "calls\n",
  });
  commitAll(fleet.folder);
  expect((await fleet.run(["up", "sites/*:prod"])).code).toBe(1);
  const again = await fleet.run(["up", "sites/*:prod", "--resume"]);
  expect(again.code).toBe(1);
  expect(again.out).not.toContain("not a Git repository");
  expect(fleet.calls()).toHaveLength(2);
  writeFileSync(join(fleet.folder, "sites/berlin/Pulumi.yaml"), "name: other\n");
  const changed = await fleet.run(["up", "sites/*:prod", "--resume"]);
  expect(changed).toMatchObject({ code: 2, out: "" });
  expect(changed.err).toContain("had other stacks, another commit, other files or other options");
  expect(fleet.calls()).toEqual([]);
});
