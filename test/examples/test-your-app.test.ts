import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { run } from "../../scripts/lib/run.mjs";
import { vitest } from "../../scripts/lib/vitest.mjs";
import { getPython } from "../../scripts/python.mjs";
import { listBlocks, root } from "../docs/pages.js";

const page = "docs/test-your-app.md";

/** A project with a file of the page, next to the packages of this repository. */
function writeExample(name: string, replace = (text: string) => text): string {
  const [block] = listBlocks("js", "ts", "python").filter((one) => one.page === page && one.marker === `file: ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-app-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, name), replace(block?.text ?? ""));
  return folder;
}

/** This package by its name: Node resolves it inside the repository. */
const own = (text: string) =>
  text.replaceAll('"pulumi-taskrouter/emulator"', JSON.stringify(`${root}/dist/emulator/index.js`));

/** Jest's globals, from Node's own test runner. */
const globals = `const { test, before, after } = require("node:test");
const assert = require("node:assert");
Object.assign(globalThis, { test, beforeAll: before, afterAll: after, expect: (a) => ({ toEqual: (b) => assert.deepStrictEqual(a, b) }) });
`;

test("the line for Node works", async () => {
  const cwd = writeExample("one-line.mjs", own);
  expect(await run(process.execPath, ["one-line.mjs"], { cwd })).toEqual({ code: 0, stdout: "Test\n", stderr: "" });
});

test("the line for Python works", async () => {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const cwd = writeExample("one_line.py", (text) => text.replace("http://127.0.0.1:4010", emulator.url));
  expect(await run(await getPython(), ["one_line.py"], { cwd })).toEqual({ code: 0, stdout: "Test\n", stderr: "" });
});

test("the example for Vitest passes", async () => {
  const cwd = writeExample("support.test.js", own);
  const { code, stdout } = await run(process.execPath, [vitest, "run", "--root", cwd, "--no-color"], { cwd });
  expect(stdout).toMatch(/Tests +1 passed \(1\)/);
  expect(code).toBe(0);
});

test("the example for Jest passes", async () => {
  const cwd = writeExample("support.test.cjs", (text) => globals + own(text));
  const { code, stdout } = await run(process.execPath, ["--test", "--test-reporter=tap", "support.test.cjs"], { cwd });
  expect(stdout).toMatch(/^# pass 1$/m);
  expect(code).toBe(0);
});
