import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { endAll, isAlive, listDescendants } from "../harness/descendants.js";
import { takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createNativeWorld, createRouterWorld } from "./harness.js";

const program = `resources:
  cc:
    type: taskrouter:Workspace
    properties: { friendlyName: Contact Center }
  english:
    type: taskrouter:TaskQueue
    properties: { workspaceSid: "\${cc.id}" }
`;

const started: number[] = [];

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
  // the object of the killed run exists, and no state says so; whether its request was sent is a matter of milliseconds
  if ((await world.live("TaskQueues", "task_queues")).length === 0)
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

test("after a killed run of workspace files the next one makes nothing twice, and a destroy removes everything", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `q${index}`);
  const files = `workspace: { friendlyName: Contact Center }
taskQueues:
${names.map((name) => `  ${name}: {}`).join("\n")}
workflows:
${names.map((name) => `  ${name}: { defaultFilter: { queue: ${name} } }`).join("\n")}
`;
  const world = await createRouterWorld({ "cc.yaml": files }, { emulator: { latency: 60 } });
  const { stack } = world;
  const up = stack.begin("up", "--yes", "--skip-preview");
  await up.waitFor("cc-q3 created");
  started.push(...listDescendants(up.pid));
  // Pulumi's own language host can outlive its engine
  const [plugin = 0] = listDescendants(up.pid, /pulumi-resource-taskrouter/);
  process.kill(up.pid, "SIGKILL");
  await up.done;
  expect(plugin).toBeGreaterThan(0);
  for (let turn = 0; isAlive(plugin); turn += 1) {
    if (turn > 600) throw new Error(`process ${plugin} is still alive`);
    await sleep(50);
  }
  await succeed(stack, "cancel", "--yes");
  await stack.up();
  for (const [collection, key] of [
    ["TaskQueues", "task_queues"],
    ["Workflows", "workflows"],
  ] as const)
    expect((await world.live(collection, key)).map((wire) => wire.friendly_name).sort()).toEqual([...names].sort());
  const creates = world
    .requests()
    .filter(({ method, path }) => method === "POST" && /\/(TaskQueues|Workflows)$/.test(path));
  expect(creates).toHaveLength(60);
  await stack.preview("--refresh", "--expect-no-changes");
  await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect(takeWrites(world).filter(({ method }) => method === "DELETE")).toHaveLength(61);
});

test("a part of workspace files that fails is reported at the part, and the rest stays in state", async () => {
  const files =
    "workspace: { friendlyName: CC }\ntaskQueues: { q: {} }\nworkflows: { w: { defaultFilter: { queue: q } } }\n";
  const world = await createRouterWorld({ "cc.yaml": files });
  world.emulator.setFaults([{ kind: "status", status: 503, operation: "Workflow-Create" }]);
  for (const more of [[], ["--continue-on-error"]]) {
    const failed = await world.stack.pulumi("up", "--yes", "--skip-preview", ...more);
    expect(failed.code).not.toBe(0);
    expect(toDiagnostics(failed)).toMatch(/taskrouter:index:Workflow \(cc-w\):\n\s+error: HTTP 503/);
    expect(failed.output).not.toMatch(/\n\s+at .*:\d+:\d+/);
    const { resources } = await world.stack.state();
    expect(resources.map(({ urn }) => urn.replace(/^.*::/, ""))).toEqual(
      expect.arrayContaining(["cc-workspace", "cc-q"]),
    );
  }
  world.emulator.setFaults([]);
  expect((await world.stack.up()).stdout).toMatch(/\+ 1 created\s+4 unchanged/);
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
