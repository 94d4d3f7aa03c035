import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(__dirname, "../..");

/** Runs it like a user, in a process that ends its children. */
function soak(...args: string[]) {
  const command = [join(root, "bench", "soak", "run.mjs"), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8", timeout: 600_000 });
}

test("a minute of fifty clients with faults everywhere leaves nothing unfinished", () => {
  const { status, stdout, stderr } = soak("--minutes", "1", "--seed", "11");
  expect(stdout + stderr).toContain("everything held");
  expect(status).toBe(0);
  expect(stdout).toMatch(/close checks +[4-9]/);
});

test("acknowledged changes survive a SIGKILL during the run", () => {
  const { status, stdout, stderr } = soak("--minutes", "0.3", "--seed", "12", "--restart");
  expect(stdout + stderr).toContain("everything held");
  expect(status).toBe(0);
});

test("a wrong command line causes one clear message", () => {
  const { status, stdout, stderr } = soak("--clients", "many");
  expect(status).toBe(1);
  expect(stdout + stderr).toBe("error: --clients must be a number from 9 to 1000, but is 'many'\n");
});
