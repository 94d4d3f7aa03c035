import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { isAlive } from "../../../cli/commands/fleet/is-alive.js";

test("a process that runs is alive, one that has ended is not, nor an earlier one with the number of this process", async () => {
  const child = spawn("sleep", ["600"], { stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  expect(isAlive(pid)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect([isAlive(pid), isAlive(process.pid)]).toEqual([false, false]);
});

test.runIf(existsSync("/proc/self/stat"))("a process whose end its parent has not noticed is not alive", async () => {
  const parent = spawn("sh", ["-c", "sleep 600 & echo $!; wait"], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [text] = await once(parent.stdout, "data");
  const pid = Number(`${text}`);
  expect(isAlive(pid)).toBe(true);
  parent.kill("SIGSTOP");
  process.kill(pid, "SIGKILL");
  await expect.poll(() => isAlive(pid), { interval: 10 }).toBe(false);
  expect(existsSync(`/proc/${pid}`)).toBe(true);
});
