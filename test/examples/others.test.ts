import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../e2e/harness/stack.js";
import { createWorld } from "../e2e/harness/world.js";
import { createExampleWorld, readExample, readRouting } from "./support.js";

test("workflows pasted from the Console become live as they are, with queues by key", async () => {
  const world = await createExampleWorld("console-json");
  await world.stack.up();
  const sales = readExample("console-json")["taskrouter/sales.json"] ?? "";
  const named = sales.replaceAll('"sales"', '"Sales"').replaceAll('"everyone"', '"Everyone"');
  // the engine sorts the members of an object on the way: equal by meaning
  expect(JSON.parse(await readRouting(world, "Sales"))).toEqual(JSON.parse(named));
  expect(JSON.parse(await readRouting(world, "Overflow"))).toEqual(
    JSON.parse('{"task_routing":{"filters":[],"default_filter":{"queue":"Everyone"}}}'),
  );
  const support = JSON.parse(await readRouting(world, "Support"));
  // a number that is written as text stays text
  expect(support.task_routing.filters[0].targets[0]).toEqual({ queue: "Support", priority: "20", timeout: "60" });
  expect((await world.stack.up("--expect-no-changes")).stdout).toContain("9 unchanged");
});

test("a TypeScript program makes the same with classes, and looks an activity up", async () => {
  const world = await createExampleWorld("classes", ["typescript", "@types"]);
  const { stdout } = await world.stack.up();
  const activities = await world.live("Activities", "activities");
  const sidOf = (name: string) => activities.find((one) => one.friendly_name === name)?.sid;
  expect(stdout).toContain(`offlineSid  : "${sidOf("Offline")}"`);
  const { filters, default_filter } = JSON.parse(await readRouting(world, "Requests")).task_routing;
  expect(filters.map((filter: { expression: string }) => filter.expression)).toEqual([
    'language == "de"',
    'language == "en"',
    'language == "fr"',
  ]);
  expect(filters[0].targets[0].expression).toBe(`worker.activity_sid != "${sidOf("In a Meeting")}"`);
  expect(default_filter).toEqual({ queue: "everyone" });
  expect((await world.stack.up("--expect-no-changes")).stdout).toContain("9 unchanged");
});

const yaml = `workspace: { friendlyName: Help Desk }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  requests: { friendlyName: Requests, defaultFilter: { queue: everyone } }
`;

/** The project at the root, with its program where `npm install` puts it. */
function createYamlProject(files: Record<string, string>) {
  const project = readFileSync(join(root, "Pulumi.yaml"), "utf8");
  const main = "main: node_modules/pulumi-taskrouter/dist/sdk/program.js";
  return createWorld({ "Pulumi.yaml": project.replace(/^main: .*$/m, main), ...files });
}

test("a project without a program applies the folder that its configuration names", async () => {
  const world = await createYamlProject({ "routing/all.yaml": yaml });
  // the harness starts it by a folder, not from a shell
  world.stack.env.PWD = world.stack.folder;
  world.stack.config({ files: "routing" });
  const { stdout } = await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  expect(stdout).toContain(`requests: "${workflow?.sid}"`);
  expect(stdout).toMatch(/workspaceSid: "WS\w{32}"/);
  expect(stdout).toContain("taskrouter:index:TaskRouter taskrouter ");
  expect((await world.stack.up("--expect-no-changes")).stdout).toContain("5 unchanged");
});

test("a project without a program says where it looked for its files", async () => {
  const world = await createYamlProject({});
  world.stack.env.PWD = world.stack.folder;
  const { code, stdout, stderr } = await world.stack.pulumi("preview");
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain("error: there are no workspace files at ");
  expect(stdout + stderr).toContain("`pulumi config set taskrouter:files FOLDER`");
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
});
