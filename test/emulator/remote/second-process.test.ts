import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createCaller, listOf } from "../support.js";
import { checks } from "./checks/index.js";
import { runChecks } from "./run-checks.js";
import type { RemoteTarget } from "./target.js";

const MAIN = join(__dirname, "../../../dist/cli/main.js");
const ACCOUNT = `AC${"c".repeat(32)}`;

/** `taskrouter emulator` in a separate process, which represents a remote TaskRouter. */
async function startProcess(...args: string[]): Promise<RemoteTarget> {
  const child = spawn(process.execPath, [MAIN, "emulator", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const line = await new Promise<string>((resolve, reject) => {
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.stdout.setEncoding("utf8").once("data", resolve);
    child.once("close", () => reject(new Error(`it ended: ${errors}`)));
  });
  return { url: line.trim().split(" ").at(-1) ?? "", user: ACCOUNT, secret: "token" };
}

/** An account with a workspace that the checks must not touch. */
async function prepare(target: RemoteTarget) {
  const caller = createCaller(target.url, target.user, target.secret);
  await caller.post("/v1/Workspaces", { FriendlyName: "Production" });
  return async () => listOf(await caller.get("/v1/Workspaces")).map(({ friendly_name }) => friendly_name);
}

test("all facts are observed at an emulator in another process, which is left as it was", async () => {
  const target = await startProcess();
  const listNames = await prepare(target);
  const lines = await runChecks(target, checks);
  expect(lines.filter((line) => !line.endsWith(" observed"))).toEqual([]);
  expect(lines).toContain("H-53 observed");
  expect(await listNames()).toEqual(["Production"]);
});

test("a TaskRouter that behaves otherwise is reported, and left as it was too", async () => {
  const target = await startProcess("--assume", "pageSizeAboveLimit=clamp");
  const listNames = await prepare(target);
  const lines = await runChecks(target, checks);
  expect(lines.filter((line) => !line.endsWith(" observed"))).toEqual([expect.stringMatching(/^H-56 differs: /)]);
  expect(await listNames()).toEqual(["Production"]);
});
