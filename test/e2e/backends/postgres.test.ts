import { expect, test } from "vitest";
import { takeWrites } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import { createWorld } from "../harness/world.js";
import { createBackendWorld, FILE, YAML } from "./backend-world.js";
import { startPostgres } from "./postgres.js";
import { expectNoSecret, testBackend } from "./test-backend.js";

testBackend("PostgreSQL", startPostgres);

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
