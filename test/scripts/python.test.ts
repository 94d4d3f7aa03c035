import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("reports in one line what to install if Python 3 is missing", () => {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-python-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const script = join(__dirname, "../../scripts/python.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script], {
    encoding: "utf8",
    env: { PATH: folder, HOME: folder, XDG_CACHE_HOME: folder, CI: "true" },
  });
  expect(status).toBe(1);
  expect(stderr.trim().split("\n").at(-1)).toContain(
    "the tests with Python need python3 on PATH: install Python 3.10 or newer",
  );
});
