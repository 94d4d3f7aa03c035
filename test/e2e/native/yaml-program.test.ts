import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start } from "../harness/command.js";
import { takeWrites, toShort } from "../harness/requests.js";
import { root } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import type { World } from "../harness/world.js";
import { createNativeWorld, PROGRAM } from "./harness.js";

const program = `config:
  password: { type: string, secret: true }
resources:
  cc:
    type: taskrouter:Workspace
    properties: { friendlyName: Contact Center }
  english:
    type: taskrouter:TaskQueue
    properties: { workspaceSid: "\${cc.id}", targetWorkers: 'languages HAS "en"' }
  everyone:
    type: taskrouter:TaskQueue
    properties: { workspaceSid: "\${cc.id}" }
  support:
    type: taskrouter:Workflow
    properties:
      workspaceSid: \${cc.id}
      friendlyName: Support
      assignmentCallbackUrl: https://user:\${password}@example.com/assignment
      taskQueues: { english: "\${english.id}", everyone: "\${everyone.id}" }
      configuration:
        filters:
          - filterFriendlyName: English
            expression: language == "en"
            targets:
              - { queue: english, timeout: 60 }
              - { queue: everyone }
        defaultFilter: { queue: everyone }
outputs:
  sid: \${support.sid}
  url: \${support.assignmentCallbackUrl}
`;

async function begin(): Promise<World> {
  const world = await createNativeWorld(program);
  await succeed(world.stack, "config", "set", "--secret", "password", "hush-hush");
  return world;
}

interface Step {
  readonly op: string;
  readonly urn: string;
  readonly detailedDiff?: unknown;
}

test("a YAML program is previewed without a write, applied, changed in its own words, and destroyed", async () => {
  const world = await begin();
  const { stack } = world;
  const first = await stack.preview();
  expect(first.stdout).toMatch(/\+ 5 to create/);
  expect(takeWrites(world)).toEqual([]);

  await stack.up();
  expect(takeWrites(world).map(toShort)).toEqual([
    "POST Workspaces",
    "POST TaskQueues",
    "POST TaskQueues",
    "POST Workflows",
  ]);
  const second = await stack.up();
  expect(second.stdout).toContain("5 unchanged");
  expect(world.requests()).toEqual([]);
  await stack.preview("--refresh", "--expect-no-changes");

  stack.write({ "Main.yaml": program.replace("timeout: 60", "timeout: 45") });
  const changed = await stack.preview();
  expect(changed.stdout).toMatch(/timeout: 60 => 45/);
  expect(changed.stdout).toMatch(/~ 1 to update\s+4 unchanged/);
  const { steps } = JSON.parse((await succeed(stack, "preview", "--json")).stdout) as { steps: Step[] };
  expect(steps.filter(({ op }) => op !== "same").map(({ detailedDiff }) => detailedDiff)).toEqual([
    { "configuration.filters[0].targets[0].timeout": { kind: "update", inputDiff: true } },
  ]);
  expect(takeWrites(world)).toEqual([]);
  await stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  expect(takeWrites(world).map(toShort)).toEqual([`POST Workflows/${workflow?.sid}`]);
  expect(workflow?.configuration).toContain('"timeout":45');

  await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(takeWrites(world).map((request) => toShort(request).replace(/\/.*/, ""))).toEqual([
    "DELETE Workflows",
    "DELETE TaskQueues",
    "DELETE TaskQueues",
    "DELETE Workspaces",
  ]);
});

test("a change outside Pulumi shows in a preview with refresh, and an up with refresh repairs it", async () => {
  const world = await begin();
  await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  const path = `${await world.workspacePath()}/Workflows/${workflow?.sid}`;
  await world.post(path, { TaskReservationTimeout: "77" });
  const drift = await world.stack.pulumi("preview", "--refresh", "--diff", "--expect-no-changes");
  expect(drift.code).not.toBe(0);
  expect(drift.stdout).toMatch(/taskReservationTimeout: 77 => 120/);
  await world.stack.up("--refresh");
  expect((await world.get(path)).task_reservation_timeout).toBe(120);
});

test("an object is imported by its id, the next preview with the printed code is empty, and a destroy leaves it", async () => {
  const world = await begin();
  const { stack } = world;
  await stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  const queue = /WQ[0-9a-f]{32}/.exec(`${workflow?.configuration}`)?.[0];
  const configuration = JSON.stringify({ task_routing: { default_filter: { queue } } });
  const workspace = await world.workspacePath();
  const other = await world.post(`${workspace}/Workflows`, { FriendlyName: "Other", Configuration: configuration });
  world.requests();
  const id = `${workspace.replace(/^.*\//, "")}/${other.sid}`;
  const imported = await succeed(stack, "import", "taskrouter:index:Workflow", "other", id, "--yes", "--protect=false");
  const [, code = ""] = /\nresources:\n([\s\S]*?)\n\n/.exec(`${imported.stdout}\n\n`) ?? [];
  expect(code).toContain(`queue: ${queue}`);
  stack.write({ "Main.yaml": program.replace("resources:\n", `resources:\n${code}\n`) });
  await stack.preview("--expect-no-changes");
  await stack.preview("--expect-no-changes", "--refresh");
  expect(takeWrites(world)).toEqual([]);

  stack.write({ "Main.yaml": program });
  const removed = await stack.up();
  expect(removed.stdout).toContain("was adopted, not created by this stack, and stays");
  expect((await world.get(`${workspace}/Workflows/${other.sid}`)).friendly_name).toBe("Other");
});

test("no secret reaches state, plan or output in plain text", async () => {
  const world = await begin();
  const { stack } = world;
  await succeed(stack, "config", "set", "--plaintext", "taskrouter:authToken", "a-token-that-must-not-leak");
  stack.config({ "taskrouter:accountSid": `${stack.env.TWILIO_ACCOUNT_SID}` });
  const shown = [await stack.preview(), await stack.up(), await succeed(stack, "stack", "output")];
  await succeed(stack, "config", "set", "--secret", "taskrouter:authToken", "a-token-that-must-not-leak");
  await succeed(stack, "config", "set", "--secret", "password", "hush-again");
  shown.push(await stack.preview(), await succeed(stack, "refresh", "--yes"));
  expect(shown[3]?.output).toContain("~ assignmentCallbackUrl has another value, which is secret");
  const { text } = await stack.state();
  for (const output of [text, ...shown.map(({ output: all }) => all)])
    expect(output).not.toMatch(/hush|a-token-that-must-not-leak/);
});

test("settings that cannot work are refused before the first resource", async () => {
  const world = await begin();
  await succeed(world.stack, "config", "rm", "taskrouter:baseUrl");
  world.stack.config({ "taskrouter:region": "ie9" });
  const { code, output } = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(code).not.toBe(0);
  expect(output).toContain('taskrouter:region is "ie9", a region without a known edge');
  expect((await world.stack.state()).resources.filter(({ type }) => type.startsWith("taskrouter:"))).toEqual([]);
});

test("mistakes in inputs are refused in the preview, in the words of the program", async () => {
  const world = await begin();
  world.stack.write({ "Main.yaml": program.replace("queue: english, timeout", "queue: englsh, timeout") });
  const { code, output } = await world.stack.pulumi("preview");
  expect(code).not.toBe(0);
  expect(output).toContain('names "englsh", but `taskQueues` has no such key, did you mean "english"?');
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
});

test("the program in docs/native.md works as written, also with its routing as raw JSON in a file", async () => {
  const world = await createNativeWorld(PROGRAM);
  await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  const raw = `${workflow?.configuration}`.replace(/WQ[0-9a-f]{32}/g, "english");
  const file = "        fn::readFile: ./support.json\n";
  const lines = PROGRAM.replace(/( {6}configuration:\n)[\s\S]*$/, `$1${file}`);
  world.stack.write({ "support.json": raw, "Main.yaml": lines });
  await world.stack.preview("--expect-no-changes");
});

test("the engine accepts the schema, and the program starts without Pulumi's SDK", async () => {
  const world = await createNativeWorld(program);
  const plugin = "./node_modules/.bin/pulumi-resource-taskrouter";
  const { stdout } = await succeed(world.stack, "package", "get-schema", plugin);
  const { resources, version } = JSON.parse(stdout) as { resources: Record<string, unknown>; version: string };
  expect(version).toBe((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
  expect(Object.keys(resources)).toContain("taskrouter:index:Workflow");
  world.stack.write({ "schema.json": stdout });
  await succeed(world.stack, "schema", "check", "schema.json");
  const main = join(root, "dist/provider/native/main.js");
  // the port is the first thing that it prints
  const script = `const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => { write(JSON.stringify(Object.keys(require.cache))); process.exit(); };
require(${JSON.stringify(main)});`;
  const loaded = await start(process.execPath, ["-e", script], { cwd: world.stack.folder, env: world.stack.env }).done;
  const files = (JSON.parse(loaded.stdout) as string[]).filter((file) => file.includes("@pulumi/pulumi/"));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !file.includes("@pulumi/pulumi/proto/"))).toEqual([]);
});
