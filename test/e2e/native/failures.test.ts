import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "vitest";
import { getYamlHost } from "../../../scripts/engine/yaml-host.mjs";
import { endAll, isAlive, listDescendants } from "../harness/descendants.js";
import { takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createNativeWorld, HOST_LIMIT_MS } from "./harness.js";

const program = `resources:
  cc:
    type: taskrouter:Workspace
    properties: { friendlyName: Contact Center }
  english:
    type: taskrouter:TaskQueue
    properties: { workspaceSid: "\${cc.id}" }
`;

const started: number[] = [];

beforeAll(async () => void (await getYamlHost()), HOST_LIMIT_MS);

afterEach(() => endAll(started.splice(0)));

test("after a killed run no process stays, and the next one makes nothing twice and owns what the first one made", async () => {
  const world = await createNativeWorld(program);
  const { stack, emulator } = world;
  emulator.setFaults([{ kind: "latency", latency: 60_000, operation: "TaskQueue-Create" }]);
  const up = stack.begin("up", "--yes", "--skip-preview");
  await up.waitFor("english creating");
  started.push(...listDescendants(up.pid));
  const [plugin] = listDescendants(up.pid, /pulumi-resource-taskrouter/);
  if (plugin === undefined) throw new Error("the engine started no plugin");
  process.kill(up.pid, "SIGKILL");
  for (let turn = 0; isAlive(plugin); turn += 1) {
    if (turn > 600) throw new Error(`process ${plugin} is still alive`);
    await sleep(50);
  }
  emulator.setFaults([]);
  // the object of the killed run exists, and no state says so
  await world.post(`${await world.workspacePath()}/TaskQueues`, { FriendlyName: "english" });
  await succeed(stack, "cancel", "--yes");
  await stack.up();
  expect(await world.live("TaskQueues", "task_queues")).toHaveLength(1);
  await stack.preview("--refresh", "--expect-no-changes");
  world.requests();
  await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect(takeWrites(world).map((request) => toShort(request).replace(/\/.*/, ""))).toEqual([
    "DELETE TaskQueues",
    "DELETE Workspaces",
  ]);
});

test("a create that fails shows its reason without a stack trace, and leaves the rest of the state", async () => {
  const world = await createNativeWorld(program);
  world.emulator.setFaults([{ kind: "status", status: 503, operation: "TaskQueue-Create" }]);
  const failed = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(failed.code).not.toBe(0);
  expect(toDiagnostics(failed)).toContain("HTTP 503");
  expect(failed.output).not.toMatch(/\n\s+at .*:\d+:\d+/);
  const { resources } = await world.stack.state();
  expect(resources.map(({ type }) => type)).toContain("taskrouter:index:Workspace");
  world.emulator.setFaults([]);
  const repaired = await world.stack.up();
  expect(repaired.stdout).toMatch(/\+ 1 created\s+2 unchanged/);
});

test("the state of another account is refused before any request", async () => {
  const world = await createNativeWorld(program);
  await world.stack.up();
  world.requests();
  const other = { TWILIO_ACCOUNT_SID: `AC${"9".repeat(32)}` };
  Object.assign(world.stack.env, other);
  world.stack.write({ "Main.yaml": program.replace("Contact Center", "Other") });
  for (const command of ["preview", "up", "refresh", "destroy"]) {
    const args = command === "preview" ? [] : ["--yes", "--skip-preview"];
    const { code, output } = await world.stack.pulumi(command, ...args);
    expect(code, command).not.toBe(0);
    expect(output, command).toContain(`the credentials belong to account ${other.TWILIO_ACCOUNT_SID}`);
  }
  expect(world.requests()).toEqual([]);
});
