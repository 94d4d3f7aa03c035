import { expect, test } from "vitest";
import { takeWrites, toDiagnostics } from "./harness/requests.js";
import { createWorld } from "./harness/world.js";

const files = (
  external: string,
  routing: string,
) => `workspace: { friendlyName: Flex, existing: true, timeoutActivity: away }
external:
  activities: { away: { friendlyName: Unavailable } }
  workers: { ann: { friendlyName: Ann } }
  taskChannels: { calls: { uniqueName: voice } }
${external}taskQueues:
  english: { targetWorkers: 'sid != "\${workers.ann.sid}" AND activity_sid != "\${activities.away.sid}"' }
workflows:
  support:
    filters:
      - expression: channel == "\${taskChannels.calls.sid}"
        targets: [{ queue: english, timeout: 300 }, { queue: overflow }]
    defaultFilter: { queue: overflow }
${routing}`;

const overflow = "  taskQueues: { overflow: { friendlyName: Overflow } }\n";

async function createFlex(yaml: string) {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml });
  const { sid } = await world.post("/v1/Workspaces", { FriendlyName: "Flex" });
  const path = `/v1/Workspaces/${sid}`;
  const queue = await world.post(`${path}/TaskQueues`, { FriendlyName: "Overflow" });
  const ann = await world.post(`${path}/Workers`, { FriendlyName: "Ann" });
  world.requests();
  return { world, path, queue, ann };
}

test("external objects are looked up once per run, with one list per kind, and stay as they are", async () => {
  const { world, path, queue, ann } = await createFlex(files(overflow, ""));
  const plan = await world.stack.pulumi("preview", "--diff");
  expect(plan.code).toBe(0);
  expect(plan.stdout).toMatch(/queue\s*: "overflow"/);
  const lists = world
    .requests()
    .map((request) => `${request.method} ${request.path.replace(path, "").replace(/\?.*$/, "")}`);
  expect(lists.filter((call) => call !== "GET /v1/Workspaces").sort()).toEqual([
    "GET /Activities",
    "GET /TaskChannels",
    "GET /TaskQueues",
    "GET /Workers",
    "GET /Workflows",
  ]);
  await world.stack.up();
  world.requests();
  const [workflow] = await world.live("Workflows", "workflows");
  const [english] = (await world.live("TaskQueues", "task_queues")).filter((one) => one.friendly_name === "english");
  expect(english?.target_workers).toContain(`sid != "${ann.sid}"`);
  const routing = JSON.parse(String(workflow?.configuration)).task_routing;
  expect(routing.default_filter).toEqual({ queue: queue.sid });
  expect(JSON.stringify(routing)).not.toContain("${");
  expect(await world.get(path)).toMatchObject({ timeout_activity_name: "Unavailable" });
  world.requests();

  const again = await world.stack.up("--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);
  expect(again.stdout).not.toContain("update");

  const gone = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
  expect(await world.get(`${path}/TaskQueues/${queue.sid}`)).toMatchObject({ friendly_name: "Overflow" });
});

test("all external objects that do not exist are reported in the preview, once, and nothing is written", async () => {
  const missing = "  taskQueues: { overflow: { friendlyName: Overflwo }, other: { friendlyName: Nowhere } }\n";
  const { world } = await createFlex(files(missing, ""));
  for (const command of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const result = await world.stack.pulumi(...command);
    expect(result.code).not.toBe(0);
    const output = toDiagnostics(result);
    expect(output.match(/2 external objects of the workspace files are not found in workspace WS/g)).toHaveLength(1);
    expect(output).toContain('external.taskQueues.overflow: no task queue "Overflwo", did you mean "Overflow"?');
    expect(output).toContain('external.taskQueues.other: no task queue "Nowhere"; there are "Overflow"');
    expect(output).not.toContain(".js:");
  }
  expect(takeWrites(world)).toEqual([]);
});

test("a workspace that the stack makes can have external objects too: those that TaskRouter creates with it", async () => {
  const world = await createWorld({
    "taskrouter/cc.yaml": `workspace: { friendlyName: W, timeoutActivity: away }
external: { activities: { away: { friendlyName: Unavailable } } }
taskQueues: { away: { targetWorkers: 'activity_sid != "\${activities.away.sid}"' } }
`,
  });
  expect((await world.stack.pulumi("preview")).code).toBe(0);
  await world.stack.up();
  expect(await world.get(await world.workspacePath())).toMatchObject({ timeout_activity_name: "Unavailable" });
  expect((await world.stack.up("--expect-no-changes")).code).toBe(0);
});
