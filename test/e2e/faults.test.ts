import { expect, test } from "vitest";
import type { Fault } from "../../emulator/index.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

const workflowKeys = ["chat", "mail", "phone", "video"];

function toYaml(timeout: number): string {
  const workflows = workflowKeys.map(
    (key) => `  ${key}: { taskReservationTimeout: ${timeout}, defaultFilter: { queue: everyone } }`,
  );
  return `workspace: { friendlyName: Contact Center }
activities:
  lunch: { friendlyName: Lunch }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
${workflows.join("\n")}
`;
}

const files = { "taskrouter/cc.yaml": toYaml(30) };

/** Returns the sorted names of the live objects of a kind. */
async function names(world: World, collection: string, key: string): Promise<string[]> {
  return (await world.live(collection, key)).map((wire) => wire.friendly_name).sort();
}

/** Expects that every object exists once, and that a second `up` changes nothing. */
async function expectSettled(world: World): Promise<void> {
  world.emulator.setFaults([]);
  expect(await names(world, "Workflows", "workflows")).toEqual(workflowKeys);
  expect(await names(world, "TaskQueues", "task_queues")).toEqual(["Everyone"]);
  expect(await names(world, "Activities", "activities")).toEqual(["Available", "Lunch", "Offline", "Unavailable"]);
  world.requests();
  const again = await world.stack.up();
  expect(again.stdout).toContain("9 unchanged");
  expect(world.requests()).toEqual([]);
}

test("a create happens once, even if its answer is lost or it fails with or without effect", async () => {
  const world = await createWorld(files);
  const once = { operation: "Workflow-Create", times: 1 };
  world.emulator.setFaults([
    { ...once, kind: "drop-after" },
    { ...once, kind: "status", status: 503, takesEffect: true },
    { ...once, kind: "status", status: 500 },
    { ...once, kind: "drop-before" },
    { operation: "Workspace-Create", times: 1, kind: "drop-after" },
    { operation: "Activity-Create", times: 1, kind: "status", status: 500, takesEffect: true },
    { operation: "TaskQueue-Create", times: 1, kind: "drop-after" },
  ]);
  const { stdout } = await world.stack.up();

  const posts = world.requests().filter(({ method, path }) => method === "POST" && path.endsWith("/Workflows"));
  expect(posts).toHaveLength(6); // four, and two of them repeated: those without effect
  const sidOf = new Map((await world.live("Workflows", "workflows")).map((wire) => [wire.friendly_name, wire.sid]));
  const found = [
    ...stdout.matchAll(/answer to the create of workflow "(\w+)" was lost, but .* continuing with (WW\w{32})/g),
  ];
  expect(new Set(found.map(([, name]) => name)).size).toBe(2);
  for (const [, name = "", sid] of found) expect(sid).toBe(sidOf.get(name));
  expect(stdout).toMatch(/the create of workspace "Contact Center" was lost, .* continuing with WS\w{32}/);
  expect(stdout).toMatch(/the create of activity "Lunch" was lost, .* continuing with WA\w{32}/);
  expect(stdout).toMatch(/the create of task queue "Everyone" was lost, .* continuing with WQ\w{32}/);
  await expectSettled(world);
});

test("a create whose answers are always lost ends with an error, and the next run creates no duplicate", async () => {
  const world = await createWorld(files);
  world.emulator.setFaults([{ operation: "Workflow-Create", request: "Workflows$", kind: "status", status: 503 }]);
  const failed = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(failed.code).not.toBe(0);
  expect(failed.output).toMatch(
    /HTTP 503, code 20503 on POST \/v1\/Workspaces\/WS\w+\/Workflows.*not known whether it was created/,
  );
  expect(failed.output).not.toMatch(/^\s+at /m);
  expect(failed.output).toMatch(/TaskQueue\s+cc-everyone\s+created/);

  world.emulator.setFaults([]);
  await world.stack.up();
  await expectSettled(world);
});

const operations = ["List", "Fetch", "Create", "Update", "Delete"];
const kinds = ["Workspace", "Activity", "TaskQueue", "Workflow"];

/** Makes the first request of every operation fail. */
function firstOfEach(fault: Fault): Fault[] {
  return kinds.flatMap((kind) => operations.map((name) => ({ ...fault, operation: `${kind}-${name}`, times: 1 })));
}

test.each<[string, Fault]>([
  ["429", { kind: "status", status: 429, retryAfter: 1 }],
  ["503", { kind: "status", status: 503 }],
  ["dropped connection", { kind: "drop-after" }],
])("up, refresh, a change and destroy survive a %s on the first request of each kind", async (_, fault) => {
  const world = await createWorld(files);
  const hits = () => world.emulator.journal().filter((entry) => entry.fault !== undefined).length;
  const expectHit = async (run: () => Promise<unknown>) => {
    const before = hits();
    world.emulator.setFaults(firstOfEach(fault));
    await run();
    world.emulator.setFaults([]);
    expect(hits()).toBeGreaterThan(before);
  };
  await expectHit(() => world.stack.up());
  await expectHit(() => succeed(world.stack, "refresh", "--yes"));
  world.stack.write({ "taskrouter/cc.yaml": toYaml(60) });
  await expectHit(() => world.stack.up());
  const live = await world.live("Workflows", "workflows");
  expect(live.map((wire) => wire.task_reservation_timeout)).toEqual([60, 60, 60, 60]);
  await expectSettled(world);
  await expectHit(() => succeed(world.stack, "destroy", "--yes"));
});
