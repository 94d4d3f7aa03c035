import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeWrites } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import type { World } from "../harness/world.js";
import { createNativeWorld, createSecondStack } from "./harness.js";

/** A workspace that somebody made by hand, with an object of every kind; two of them have one key. */
async function makeByHand(world: World) {
  const { sid } = await world.post("/v1/Workspaces", { FriendlyName: "Contact Center" });
  const path = `/v1/Workspaces/${sid}`;
  const lunch = await world.post(`${path}/Activities`, { FriendlyName: "Lunch", Available: "false" });
  const fax = await world.post(`${path}/TaskChannels`, { FriendlyName: "Fax", UniqueName: "fax" });
  const queue = await world.post(`${path}/TaskQueues`, {
    FriendlyName: "Support",
    TargetWorkers: `activity_sid != "${lunch.sid}"`,
  });
  const configuration = JSON.stringify({
    task_routing: {
      filters: [
        {
          filter_friendly_name: "English",
          expression: 'language == "en"',
          targets: [{ queue: queue.sid, timeout: 60 }],
        },
      ],
      default_filter: { queue: queue.sid },
    },
  });
  const workflow = await world.post(`${path}/Workflows`, { FriendlyName: "Support", Configuration: configuration });
  const worker = await world.post(`${path}/Workers`, { FriendlyName: "Ann", Attributes: '{"languages":["en"]}' });
  await world.post(path, { TimeoutActivitySid: lunch.sid });
  world.requests();
  return { path, sid, lunch, fax, queue, workflow, worker };
}

/** The lists and objects that were read since the last look: `GET Workflows`. */
function listReads(world: World): string[] {
  const all = world.requests();
  expect(all.filter(({ method }) => method !== "GET")).toEqual([]);
  return all.map(({ path }) => path.split("/").slice(4)[0] ?? path.split("/")[2] ?? "").sort();
}

test("pulumi import imports an object of every kind, and the next preview with the printed code is empty", async () => {
  const world = await createNativeWorld("resources: {}\n");
  const { stack } = world;
  const { sid, lunch, fax, queue, workflow, worker } = await makeByHand(world);
  const ids = [
    ["Workspace", "cc", sid],
    ["WorkspaceDefaults", "defaults", sid],
    ["Activity", "lunch", `${sid}/${lunch.sid}`],
    ["TaskChannel", "fax", `${sid}/${fax.sid}`],
    ["TaskQueue", "queue", `${sid}/${queue.sid}`],
    ["Workflow", "support", `${sid}/${workflow.sid}`],
    ["Worker", "ann", `${sid}/${worker.sid}`],
  ];
  let code = "";
  for (const [kind, name, id] of ids) {
    const args = ["import", `taskrouter:index:${kind}`, `${name}`, `${id}`, "--yes", "--protect=false"];
    const { stdout } = await succeed(stack, ...args);
    const [, printed = ""] = /\nresources:\n([\s\S]*?)\n\n/.exec(`${stdout}\n\n`) ?? [];
    expect(printed, `${kind}`).toContain(`type: taskrouter:${kind}`);
    code += `${printed}\n`;
  }
  stack.write({ "Main.yaml": `resources:\n${code}` });
  for (const refresh of [[], ["--refresh"]]) await stack.preview("--expect-no-changes", ...refresh);
  expect(takeWrites(world)).toEqual([]);

  // the same by the option, in a program
  const second = await createSecondStack(world, {});
  second.write({ "Pulumi.yaml": readFileSync(join(stack.folder, "Pulumi.yaml"), "utf8") });
  const options = code
    .split(/\n(?= {2}\w)/)
    .map((one, index) => `${one.trimEnd()}\n    options: { import: ${ids[index]?.[2]} }\n`);
  second.write({ "Main.yaml": `resources:\n${options.join("")}` });
  await second.up();
  second.write({ "Main.yaml": `resources:\n${code}` });
  await second.preview("--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);

  for (const [kind, id, text] of [
    ["Workflow", workflow.sid, /the id of workflow to import must name its workspace as well: WS…\/WW…, but is "WW/],
    ["Workflow", `${sid}/${queue.sid}`, /the id of workflow to import must be WS…\/WW…, but is "WS\w+\/WQ/],
    ["Workspace", `${sid}/${queue.sid}`, /the id of workspace to import must be WS…, but is/],
    ["TaskQueue", "everyone", /the id of task queue to import must be WS…\/WQ…, but is "everyone"/],
    ["TaskQueue", `${sid}/WQ${"0".repeat(32)}`, /does not exist/],
    ["TaskQueue", `WS${"0".repeat(32)}/${queue.sid}`, /./],
  ] as const) {
    const { code: exit, output } = await stack.pulumi("import", `taskrouter:index:${kind}`, "wrong", `${id}`, "--yes");
    expect(exit, output).not.toBe(0);
    expect(output).toMatch(text);
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
  }
}, 900_000);

test("a whole workspace is exported and imported with one list per kind, and the next preview is empty", async () => {
  const world = await createNativeWorld("resources: {}\n");
  const { stack: single } = world;
  await makeByHand(world);
  const stack = await createSecondStack(world, {});
  const exported = await taskrouter(
    stack,
    "export",
    "--stack",
    "dev",
    "--out",
    "taskrouter",
    "--import-file",
    "import.json",
    "--component",
    "cc",
  );
  expect(exported.code, exported.output).toBe(0);
  expect(listReads(world)).toEqual(["Activities", "TaskChannels", "TaskQueues", "Workflows", "Workspaces"]);
  const imported = await succeed(
    stack,
    "import",
    "--file",
    "import.json",
    "--yes",
    "--protect=false",
    "--generate-code=false",
    "--skip-preview",
  );
  expect(imported.stdout).toMatch(/Workflow cc-support/);
  // the workspace and its default activities are one object each, and no list
  expect(listReads(world).filter((path) => path !== "Workspaces")).toEqual([
    "Activities",
    "TaskChannels",
    "TaskQueues",
    "Workflows",
  ]);
  for (const refresh of [[], ["--refresh"]]) await stack.preview("--expect-no-changes", ...refresh);
  expect(takeWrites(world)).toEqual([]);

  const alone = await taskrouter(single, "export", "--stack", "dev", "--import-file", "import.json");
  expect(alone.output).toContain("next: pulumi import --file import.json --protect=false");
  await succeed(single, "import", "--file", "import.json", "--yes", "--protect=false", "--out", "Code.yaml");
  single.write({ "Main.yaml": readFileSync(join(single.folder, "Code.yaml"), "utf8") });
  await single.preview("--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);
  const again = await taskrouter(single, "export", "--stack", "dev", "--import-file", "import.json");
  expect(again.output).toContain("import.json exists, and nothing was written");
  expect(again.code).toBe(2);
}, 900_000);
