import { expect, test } from "vitest";
import { takeWrites } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import { createWorld } from "../harness/world.js";
import { createBackendWorld, FILE, listCreations, ONCE, SECRET, YAML } from "./backend-world.js";
import { startPostgres } from "./postgres.js";
import { expectNoSecret, killDuringCreate, LOCKED, testBackend, UP } from "./test-backend.js";

testBackend("PostgreSQL", startPostgres);

/** The objects of the files of other tests, as resource classes, with a secret. */
const toProgram = (
  timeout: number,
) => `const { Workspace, Activity, TaskQueue, Workflow } = require("pulumi-taskrouter");
const pulumi = require("@pulumi/pulumi");
const token = new pulumi.Config("own").requireSecret("token");
const workspace = new Workspace("workspace", { friendlyName: "Contact Center" });
const workspaceSid = workspace.id;
new Activity("lunch", { workspaceSid, friendlyName: "Lunch" });
const everyone = new TaskQueue("everyone", { workspaceSid, friendlyName: "Everyone" });
const vip = new TaskQueue("vip", { workspaceSid, friendlyName: "VIP", targetWorkers: 'tier == "gold"' });
new Workflow("main", {
  workspaceSid,
  friendlyName: "Main",
  assignmentCallbackUrl: pulumi.interpolate\`https://example.com/\${token}\`,
  taskQueues: { everyone: everyone.id, vip: vip.id },
  configuration: {
    filters: [{ filterFriendlyName: "Gold", expression: 'tier == "gold"', targets: [{ queue: "vip", timeout: ${timeout} }] }],
    defaultFilter: { queue: "everyone" },
  },
});
`;

test("with state in PostgreSQL, resource classes survive SIGKILL and two runs at one moment, and no secret is stored", async () => {
  const world = await createBackendWorld(startPostgres, undefined, { "index.js": toProgram(60) });
  const { stack, server } = world;
  await succeed(stack, "config", "set", "--secret", "own:token", SECRET);
  await killDuringCreate(world);
  const locked = await stack.pulumi(...UP);
  expect(locked.code).not.toBe(0);
  expect(locked.output).toMatch(LOCKED);
  await succeed(stack, "cancel", "--yes");
  const both = await Promise.all([stack.pulumi(...UP), stack.pulumi(...UP)]);
  for (const { code, output } of both) if (code !== 0) expect(output).toMatch(LOCKED);
  await stack.up();
  expect(listCreations(world)).toEqual(ONCE);
  await stack.up("--refresh", "--expect-no-changes");

  stack.write({ "index.js": toProgram(45) });
  const report = await taskrouter(stack, "report", "--stack", "dev");
  expect(report.stdout).toContain("timeout 60 → 45");
  const fleet = await taskrouter(stack, "fleet", "up", ".:dev", "--yes");
  expect(fleet.code, fleet.output).toBe(0);
  const [queue] = await world.live("TaskQueues", "task_queues");
  await world.post(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`, { MaxReservedWorkers: "3" });
  const drift = await taskrouter(stack, "drift", "--stack", "dev");
  expect(drift.code, drift.output).toBe(1);
  expect(drift.stdout).toContain("maxReservedWorkers 1 → 3");
  await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);

  for (const { output } of [locked, ...both, report, fleet, drift]) expectNoSecret(output, server);
  const stored = await server.readStored();
  expect(stored).toContain("pulumi-nodejs:dynamic/taskrouter:Workflow");
  expect(stored).toContain('"ciphertext"');
  expectNoSecret(stored, server);
});

test("adopt fills a state in PostgreSQL, and state to-native moves it", async () => {
  const world = await createBackendWorld(startPostgres, "dynamic");
  const { stack, server } = world;
  await stack.up();
  const { stdout: full } = await succeed(stack, "stack", "export");
  const { resources, ...rest } = JSON.parse(full).deployment;
  expect(resources.length).toBeGreaterThan(5);
  stack.write({ "empty.json": JSON.stringify({ ...JSON.parse(full), deployment: rest }) });
  await succeed(stack, "stack", "import", "--file", "empty.json");
  takeWrites(world);
  for (const args of [["adopt"], ["state", "to-native"]]) {
    const { code, output } = await taskrouter(stack, ...args, "--yes");
    expect(code, output).toBe(0);
    expectNoSecret(output, server);
  }
  const { stdout } = await succeed(stack, "stack", "export");
  expect(stdout).toContain('"taskrouter:index:Workflow"');
  expect(stdout).not.toContain("pulumi-nodejs:dynamic");
  expect(takeWrites(world)).toEqual([]);
});

test.each([
  "postgres://pulumi:db%2Fpass-word@127.0.0.1:1/state",
  "postgres://127.0.0.1:1/state?user=pulumi&password=db/pass-word",
])("commands that cannot reach %s show the address without the password, and say why", async (url) => {
  const { stack } = await createWorld({ [FILE]: YAML }, { env: { PULUMI_BACKEND_URL: url } });
  for (const args of ["drift", "validate", "report", "fleet drift .:dev"]) {
    const stacks = args.startsWith("fleet") ? [] : ["--stack", "dev"];
    const { code, output } = await taskrouter(stack, ...args.split(" "), ...stacks);
    expect(code).not.toBe(0);
    expect(output).toMatch(/unable to open state database.*127\.0\.0\.1:1\/state/);
    expect(output).toContain("connection refused");
    expect(output).not.toMatch(/pass-word/);
  }
});
