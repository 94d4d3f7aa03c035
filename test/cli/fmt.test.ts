import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, GOOD, STACK_TRACE, taskrouter } from "./support.js";

const MESSY = "workspace:   {friendlyName: Contact Center}\n";
const TIDY = "workspace: { friendlyName: Contact Center }\n";
const isRoot = process.getuid?.() === 0;

describe("fmt", () => {
  test("writes and lists changed files, and leaves the others alone", async () => {
    const cwd = createFolder({ "a.yaml": MESSY, "rooms/b.yml": GOOD, "overlays/dev.yaml": MESSY });
    const before = statSync(join(cwd, "rooms/b.yml")).mtimeMs;
    expect(await taskrouter(["fmt"], { cwd })).toEqual({
      code: 0,
      out: "a.yaml\noverlays/dev.yaml\n",
      err: "3 files: 2 formatted\n",
    });
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(TIDY);
    expect(readFileSync(join(cwd, "overlays/dev.yaml"), "utf8")).toBe(TIDY);
    expect(statSync(join(cwd, "rooms/b.yml")).mtimeMs).toBe(before);
    expect(await taskrouter(["fmt"], { cwd })).toEqual({ code: 0, out: "", err: "3 files: all formatted\n" });
    expect(readdirSync(cwd).sort()).toEqual(["a.yaml", "overlays", "rooms"]);
  });

  test("--check writes nothing, shows the changes, and fails", async () => {
    const cwd = createFolder({ "a.yaml": MESSY, "b.yaml": TIDY });
    const { code, out, err } = await taskrouter(["fmt", "--check"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe(`--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,1 @@\n-${MESSY}+${TIDY}`);
    expect(err).toBe("2 files: 1 is not formatted\n");
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(MESSY);
    expect((await taskrouter(["fmt", "--check", "b.yaml"], { cwd })).code).toBe(0);
  });

  test("--check shortens a long difference, and hides passwords", async () => {
    const queues = Array.from({ length: 100 }, (_, at) => `  q${at}:   {}\n`).join("");
    const url = "https://me:hunter2@example.com/";
    const text = `workspace:   {friendlyName: W, eventCallbackUrl: "${url}"}\ntaskQueues:\n${queues}`;
    const { out } = await taskrouter(["fmt", "--check"], { cwd: createFolder({ "a.yaml": text }) });
    expect(out.split("\n").length).toBeLessThan(30);
    expect(out).toMatch(/… and \d+ more lines\n$/);
    expect(out).not.toContain("hunter2");
  });

  test("reads standard input and writes standard output for -", async () => {
    const { code, out, err } = await taskrouter(["fmt", "-"], { input: MESSY });
    expect({ code, out, err }).toEqual({ code: 0, out: TIDY, err: "" });
    const marked = await taskrouter(["fmt", "-"], { input: `\uFEFF${MESSY}` });
    expect(marked.out).toBe(`\uFEFF${TIDY}`);
    const json = await taskrouter(["fmt", "-"], { input: '{"workspace":{}}' });
    expect(json.out).toBe('{ "workspace": {} }\n');
    expect((await taskrouter(["fmt", "-", "--check"], { input: TIDY })).code).toBe(0);
    expect(await taskrouter(["fmt", "-", "--check"], { input: MESSY })).toMatchObject({ code: 1, err: "" });
  });

  test("writes nothing to standard output for malformed input", async () => {
    const broken = await taskrouter(["fmt", "-"], { input: "workspace: [\n" });
    expect(broken).toMatchObject({ code: 1, out: "" });
    expect(broken.err).toMatch(/<stdin>:1:12: error: this is never closed/);
    const foreign = await taskrouter(["fmt", "-"], { input: "services: { web: {} }\n" });
    expect(foreign).toMatchObject({ code: 1, out: "" });
    expect(foreign.err).toContain("[not-ours]");
    const binary = await taskrouter(["fmt", "-"], { input: Buffer.from([0xff, 0xfe, 0]) });
    expect(binary).toMatchObject({ code: 3, out: "", err: "error: standard input is not UTF-8 text\n" });
  });

  test("leaves a malformed file unchanged, reports it, and formats the others", async () => {
    const cwd = createFolder({ "a.yaml": "workspace: [\n", "b.yaml": MESSY, "c.json": '{"workspace": {},}' });
    const { code, out, err } = await taskrouter(["fmt"], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "b.yaml\n" });
    expect(err).toContain("[yaml-syntax]");
    expect(err).toContain("c.json:1:17: error: an extra comma");
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe("workspace: [\n");
  });

  test("skips files of other programs, unless they are named", async () => {
    const compose = "services:   {web: {image: x}}\n";
    const cwd = createFolder({ "a.yaml": TIDY, "compose.yaml": compose, "package.json": '{"name":"x"}' });
    expect(await taskrouter(["fmt"], { cwd })).toMatchObject({ code: 0, out: "", err: "1 file: all formatted\n" });
    const named = await taskrouter(["fmt", "compose.yaml"], { cwd });
    expect(named.code).toBe(1);
    expect(named.err).toContain("compose.yaml:1:1: error: not a workspace file");
    expect(readFileSync(join(cwd, "compose.yaml"), "utf8")).toBe(compose);
  });

  test("keeps a file's permissions, byte order mark and line ends, and the target of a symlink", async () => {
    const cwd = createFolder({ "real/a.yaml": `\uFEFF${MESSY.replace("\n", "\r\n")}` });
    chmodSync(join(cwd, "real/a.yaml"), 0o640);
    symlinkSync("real/a.yaml", join(cwd, "link.yaml"));
    expect((await taskrouter(["fmt", "link.yaml"], { cwd })).out).toBe("link.yaml\n");
    expect(readFileSync(join(cwd, "real/a.yaml"), "utf8")).toBe(`\uFEFF${TIDY.replace("\n", "\r\n")}`);
    expect(statSync(join(cwd, "real/a.yaml")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, "link.yaml"), "utf8")).toContain("{ friendlyName");
  });

  test("keeps the other names of a file", async () => {
    const cwd = createFolder({ "a.yaml": MESSY });
    linkSync(join(cwd, "a.yaml"), join(cwd, "other.txt"));
    expect((await taskrouter(["fmt"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "other.txt"), "utf8")).toBe(TIDY);
    expect(readdirSync(cwd).sort()).toEqual(["a.yaml", "other.txt"]);
  });

  test.runIf(isRoot)("keeps the owner of a file", async () => {
    const cwd = createFolder({ "a.yaml": MESSY });
    chownSync(join(cwd, "a.yaml"), 1234, 2345);
    expect((await taskrouter(["fmt"], { cwd })).code).toBe(0);
    expect(statSync(join(cwd, "a.yaml"))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test("refuses standard input that is larger than a file may be", async () => {
    const input = `# ${"x".repeat(8 * 1024 * 1024)}`;
    expect(await taskrouter(["fmt", "-"], { input })).toEqual({
      code: 3,
      out: "",
      err: "error: standard input has more than 8,388,608 bytes, the limit of a file\n",
    });
  });

  test("reports a file that cannot be written, and formats the others", async () => {
    const cwd = createFolder({ "a/a.yaml": MESSY, "b.yaml": MESSY });
    // blocks the temporary file next to it; permissions do not stop root
    const blocked = join(cwd, `a/.a.yaml.${process.pid}.tmp`);
    symlinkSync("nowhere", blocked);
    const { code, out, err } = await taskrouter(["fmt"], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: "b.yaml\n" });
    expect(err).toMatch(/^error: cannot write a\/a\.yaml: another run left a temporary file/);
    expect(err).toMatch(/\n2 files: 1 formatted, 1 not written\n$/);
    expect(readFileSync(join(cwd, "a/a.yaml"), "utf8")).toBe(MESSY);
    expect(lstatSync(blocked).isSymbolicLink()).toBe(true);
  });

  test.skipIf(isRoot)("reports a folder that is not writable", async () => {
    const cwd = createFolder({ "a/a.yaml": MESSY });
    chmodSync(join(cwd, "a"), 0o500);
    const { code, err } = await taskrouter(["fmt"], { cwd });
    chmodSync(join(cwd, "a"), 0o700);
    expect(code).toBe(3);
    expect(err).toContain("cannot write a/a.yaml: its folder is not writable, check the permissions");
  });
});

describe("wrong usage of fmt has one clear message:", () => {
  test("a path that does not exist", async () => {
    const { code, out, err } = await taskrouter(["fmt", "nowhere"], { cwd: createFolder({}) });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe("nowhere: error: no file or folder has this name [bad-path]\n");
  });

  test("standard input together with a file", async () => {
    const { code, err } = await taskrouter(["fmt", "-", "a.yaml"]);
    expect(code).toBe(2);
    expect(err).toBe("error: - means standard input, which is formatted alone: remove the other paths\n");
  });

  test("a file of another kind", async () => {
    const cwd = createFolder({ "notes.txt": "workspace: {}" });
    const { code, err } = await taskrouter(["fmt", "notes.txt"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("neither a folder nor a .yaml, .yml or .json file");
    expect(err).not.toMatch(STACK_TRACE);
    expect(existsSync(join(cwd, "notes.txt"))).toBe(true);
  });
});
