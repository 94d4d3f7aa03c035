import { expect, test } from "vitest";
import { takeWrites } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import { createBackendWorld } from "./backend-world.js";
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

test("a command that cannot reach PostgreSQL shows the address without the password, and says why", async () => {
  const { stack, server } = await createBackendWorld(startPostgres);
  stack.env.PULUMI_BACKEND_URL = server.url.replace("/postgres?", "/another?");
  for (const args of [["drift"], ["validate"], ["report"], ["adopt"], ["fleet", "drift", ".:dev"]]) {
    const { code, output } = await taskrouter(stack, ...args, ...(args.length === 1 ? ["--stack", "dev"] : []));
    expect(code).not.toBe(0);
    expect(output).toContain('database "another" does not exist');
    expectNoSecret(output, server);
  }
});
