import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { start } from "./harness/command.js";
import { endAll, listDescendants } from "./harness/descendants.js";
import { createSignal, startGate } from "./harness/gate.js";
import { createStack, root, type Stack } from "./harness/stack.js";
import { succeed } from "./harness/succeed.js";
import { taskrouter } from "./harness/taskrouter.js";

const LIMIT_MS = 900_000;
const SITES = ["berlin", "oslo", "rome"];

const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
new TaskRouter("cc", { files: "taskrouter" });
`;

const toYaml = (name: string, timeout: string) => `workspace: { friendlyName: ${name} }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  main:
    friendlyName: Main
    filters:
      - { filterFriendlyName: All, expression: 1==1, targets: [{ queue: everyone, timeout: ${timeout} }] }
`;

/** The files of three projects; that of rome has a mistake. */
const files = Object.fromEntries(
  SITES.flatMap((name) => [
    [
      `sites/${name}/Pulumi.yaml`,
      `name: ${name}\nruntime: { name: nodejs, options: { typescript: false } }\nmain: index.js\n`,
    ],
    [`sites/${name}/index.js`, PROGRAM],
    [`sites/${name}/package.json`, "{}"],
    [`sites/${name}/taskrouter/main.yaml`, toYaml(name, name === "rome" ? "never" : "60")],
  ]),
);

interface Report {
  readonly verdict: string;
  readonly stacks: readonly { name: string; outcome: string; verdict: string; words: readonly { title: string }[] }[];
}

async function fleet(stack: Stack, ...args: string[]): Promise<{ code: number; report: Report; text: string }> {
  const { code, stdout, output } = await taskrouter(stack, "fleet", ...args, "--format", "json");
  expect(output).not.toContain("a-token-that-must-not-leak");
  return { code, report: JSON.parse(stdout) as Report, text: output };
}

const outcomes = ({ stacks }: Report) => stacks.map(({ name, outcome }) => `${name.split("/")[1]} ${outcome}`);

function listLocks({ folder }: Stack): string[] {
  const locks = join(folder, ".state/.pulumi/locks");
  return readdirSync(locks, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
}

test("three stacks, one with a mistake: the others are updated, a kill of the command loses nothing, and drift is named", {
  timeout: LIMIT_MS,
}, async () => {
  const emulator = await startEmulator({});
  cleanUpAfter(() => emulator.close());
  const [held, released] = [createSignal(), createSignal()];
  let isHolding = false;
  const url = await startGate(emulator.url, ({ method, path, direction }) => {
    if (!isHolding || method !== "POST" || !path.endsWith("/Workflows") || direction !== "request") return undefined;
    held.give();
    return released.given;
  });
  const stack = await createStack({ url, files });
  cleanUpAfter(() => stack.remove());
  for (const name of SITES) {
    stack.write({ [`sites/${name}/Pulumi.prod.yaml`]: `config:\n  taskrouter:baseUrl: ${url}\n` });
    await succeed(stack, "stack", "init", "prod", "--cwd", `sites/${name}`);
  }

  const first = await fleet(stack, "up", "sites/*:prod");
  expect(first.code, first.text).toBe(1);
  expect(outcomes(first.report)).toEqual(["berlin changed", "oslo changed", "rome failed"]);
  expect(first.report.verdict).toBe("3 stacks: 1 failed (sites/rome:prod), 2 changed");
  expect(first.report.stacks[2]?.verdict).toMatch(/main\.yaml:7:\d+: "timeout"/);
  expect(first.report.stacks[0]?.words.map(({ title }) => title)).toContain('workflow "Main" is created');

  // the command is killed while the engine of rome creates a workflow: the engine finishes
  stack.write({ "sites/rome/taskrouter/main.yaml": toYaml("rome", "60") });
  isHolding = true;
  const command = [join(root, "dist/cli/main.js"), "fleet", "up", "sites/*:prod", "--resume"];
  const killed = start(process.execPath, command, { cwd: stack.folder, env: stack.env });
  await held.given;
  const engines = listDescendants(killed.pid);
  cleanUpAfter(() => endAll(engines));
  killed.kill("SIGKILL");
  await killed.done;
  released.give();
  await expect.poll(() => listLocks(stack), { timeout: LIMIT_MS, interval: 200 }).toEqual([]);
  const resumed = await fleet(stack, "up", "sites/*:prod", "--resume");
  expect(resumed.code, resumed.text).toBe(0);
  expect(outcomes(resumed.report)).toEqual(["berlin changed", "oslo changed", "rome fine"]);
  const creates = emulator.journal().filter(({ method, path }) => method === "POST" && path.endsWith("/Workflows"));
  expect(creates).toHaveLength(SITES.length);

  const state = readFileSync(join(stack.folder, ".state/.pulumi/stacks/oslo/prod.json"), "utf8");
  const [, queue = ""] = /"id": "(?:WS\w{32}\/)?(WQ\w{32})"/.exec(state) ?? [];
  const [, workspace = ""] = /"id": "(WS\w{32})"/.exec(state) ?? [];
  const authorization = `Basic ${Buffer.from(`${stack.env.TWILIO_ACCOUNT_SID}:${stack.env.TWILIO_AUTH_TOKEN}`).toString("base64")}`;
  const answer = await fetch(`${url}/v1/Workspaces/${workspace}/TaskQueues/${queue}`, {
    method: "POST",
    headers: { authorization },
    body: new URLSearchParams({ FriendlyName: "Nobody" }),
  });
  expect(answer.status).toBe(200);
  const before = emulator.journal().length;
  const drift = await fleet(stack, "drift", "sites/*:prod");
  expect(drift.code, drift.text).toBe(1);
  expect(outcomes(drift.report)).toEqual(["berlin fine", "oslo findings", "rome fine"]);
  expect(drift.report.stacks[1]?.words[0]?.title).toMatch(/^task queue "Everyone" was changed/);
  const methods = emulator
    .journal()
    .slice(before)
    .map(({ method }) => method);
  expect(new Set(methods)).toEqual(new Set(["GET"]));
});
