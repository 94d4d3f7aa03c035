import { afterEach, expect, test } from "vitest";
import { type CountingProxy, startCountingProxy } from "./harness/counting-proxy.js";
import { takeWrites, toShort } from "./harness/requests.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type Wire, type World } from "./harness/world.js";

/**
 * Situations in which the Terraform providers for TaskRouter were tried. A comment gives their result ("good" if they
 * succeed), and the assertion next to it expects that this provider succeeds. The other files of this folder test the
 * details.
 */
const proxies: CountingProxy[] = [];

afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
});

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);
const workflowsOf = (world: World) => world.live("Workflows", "workflows");

/** Returns the lines of a plan that add, remove or change a value, without the lines that only lead there. */
function listChanges(plan: string): string[] {
  const [changes = ""] = plan.split(/^Resources:/m);
  const lines = changes
    .split("\n")
    .filter((line) => /^\s*[+~-] /.test(line) && !/[[{(]$|\((create|update)\)/.test(line));
  return lines.map((line) => line.trim().replace(/\s+:/, ":"));
}

interface Words {
  expression?: string;
  queue?: string;
  name?: string;
  callback?: string;
  queues?: string;
  reEvaluates?: boolean;
}

function toYaml({ expression = 'tier == "gold"', queue = "english", name = "Renamed", ...words }: Words = {}): string {
  const { callback = "\n    assignmentCallbackUrl: https://example.com/a", queues = "", reEvaluates = true } = words;
  return `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English }
  everyone: { friendlyName: Everyone }${queues}
workflows:
  edited:
    reEvaluateTasks: ${reEvaluates}
    filters: [{ expression: '${expression}', targets: [{ queue: english, timeout: 60, priority: 2 }] }]
    defaultFilter: { queue: everyone }
  moved:
    filters: [{ expression: a == 1, targets: [{ queue: ${queue}, timeout: 200 }, { queue: everyone }] }]
  renamed:
    friendlyName: ${name}
    reEvaluateTasks: true
    defaultFilter: { queue: everyone }
  called:${callback}
    defaultFilter: { queue: everyone }
`;
}

const changed = {
  expression: 'tier == "silver"',
  queue: "vip",
  name: "New name",
  callback: "",
  queues: "\n  vip: { friendlyName: VIP }",
};

test("a preview shows each change as its own line, and up sends only that", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml() });
  // plan of a new workflow with new queues: "(known after apply)", the routing is not shown
  const first = (await world.stack.preview()).stdout;
  expect(first).toContain(`expression: "tier == \\"gold\\""`);
  expect(first).toMatch(/queue *: "english"/);
  expect(first).not.toMatch(/configuration *: *(output|\[unknown|undefined)/);

  await world.stack.up();
  // calls to create one workflow: two
  const made = takeWrites(world);
  expect(made.filter((call) => toShort(call) === "POST Workflows")).toHaveLength(4);
  expect(made).toHaveLength(7);
  const before = await workflowsOf(world);
  world.requests();

  world.stack.write({ "taskrouter/cc.yaml": toYaml(changed) });
  const plan = (await world.stack.preview()).stdout;
  const lines = listChanges(
    plan
      .split(`~ ${world.stack.typeOf("Workflow")}: (update)`)
      .slice(1)
      .join("\n"),
  );
  expect(lines.sort()).toEqual([
    '- assignmentCallbackUrl: "https://example.com/a"',
    // one expression edited: good
    `~ expression: "tier == \\"gold\\"" => "tier == \\"silver\\""`,
    '~ friendlyName: "Renamed" => "New name"',
    // an existing workflow starts to use a queue created in the same change: the whole configuration shown as removed
    '~ queue: "english" => "vip"',
  ]);

  await world.stack.up();
  const sent = (name: string) =>
    takeFrom(writes, byName(before, name).sid).map(({ parameters }) => Object.keys(parameters).sort());
  const writes = takeWrites(world);
  // re-evaluating tasks: "is sent on every update, a mere rename too"
  expect(sent("edited")).toEqual([["Configuration", "ReEvaluateTasks"]]);
  expect(sent("moved")).toEqual([["Configuration"]]);
  expect(sent("Renamed")).toEqual([["FriendlyName"]]);
  const live = await workflowsOf(world);
  expect(live.map(({ sid }) => sid)).toEqual(before.map(({ sid }) => sid));
  // assignmentCallbackUrl removed: "no changes: it is never removed"
  expect(byName(live, "called").assignment_callback_url ?? "").toBe("");

  // "and keeps being sent after it is removed"
  world.stack.write({ "taskrouter/cc.yaml": toYaml({ ...changed, expression: "b == 2", reEvaluates: false }) });
  world.requests();
  await world.stack.up();
  expect(takeWrites(world).map(({ parameters }) => Object.keys(parameters))).toEqual([["Configuration"]]);
});

function takeFrom(writes: ReturnType<typeof takeWrites>, sid: string) {
  return writes.filter(({ path }) => path.endsWith(`/${sid}`));
}

test("drift is distinguished from differences in form, and repaired", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml() }, { emulator: { configurationEcho: "verbatim" } });
  await world.stack.up();
  const path = await world.workspacePath();
  const before = await workflowsOf(world);
  const pathOf = (name: string) => `${path}/Workflows/${byName(before, name).sid}`;
  const { task_routing } = JSON.parse(String(byName(before, "edited").configuration));
  const [{ targets, ...filter }] = task_routing.filters;

  // other whitespace or key order, a number as a string, null members: false changes
  const target = { skip_if: null, priority: "2", timeout: "60", queue: targets[0].queue };
  const same = { default_filter: task_routing.default_filter, filters: [{ targets: [target], ...filter }] };
  await world.post(pathOf("edited"), { Configuration: JSON.stringify({ task_routing: same }, null, 4) });
  // one 429 while refreshing: "the whole plan fails"
  world.emulator.setFaults([{ operation: "Workflow-List", kind: "status", status: 429, times: 1 }]);
  world.requests();
  await succeed(world.stack, "preview", "--refresh", "--expect-no-changes");
  expect(world.requests().filter(({ status }) => status === 429)).toHaveLength(1);

  // routing changed outside Terraform: good; a workflow deleted: plan, apply and destroy all fail with 404
  const worse = { ...same, filters: [{ targets: [{ ...target, timeout: "5" }], ...filter }] };
  await world.post(pathOf("edited"), { Configuration: JSON.stringify({ task_routing: worse }) });
  await world.remove(pathOf("moved"));
  const plan = (await world.stack.preview("--refresh")).stdout;
  expect(plan).toMatch(/timeout *: "5" => 60/);
  expect(plan).toContain("+ 1 to create");
  // calls to refresh: a GET each, "306 where a few list pages would do"
  world.requests();
  await world.stack.up("--refresh");
  const calls = world.requests();
  // three of them are for the snapshot before the first write
  expect(calls.filter(({ method }) => method === "GET").length).toBeLessThanOrEqual(7);
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(2);
  const repaired = await workflowsOf(world);
  expect(JSON.parse(String(byName(repaired, "edited").configuration))).toEqual({ task_routing });
  expect(byName(repaired, "edited").sid).toBe(byName(before, "edited").sid);
  expect(repaired).toHaveLength(4);

  await world.remove(`${path}/Workflows/${byName(repaired, "moved").sid}`);
  await succeed(world.stack, "destroy", "--yes", "--skip-preview");
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
});

const mistakes = {
  "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English }
workflows:
  slow: { taskReservationTimeout: 100000, assignmentCallbackUrl: not a url, defaultFilter: { queue: english } }
  misspelt:
    filters: [{ expression: a == 1, tagets: [{ queue: english }] }]
  pasted: { configurationFile: raw.txt }
`,
  "taskrouter/raw.txt": '{ "task_routng": { "filters": [] } }',
  "taskrouter/broken.json": '{ "task_routing": { "filters": [ }',
};

const strange = `WQ${"0".repeat(32)}`;
const declare = (queue: string, targetWorkers: string) => `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English, targetWorkers: ${targetWorkers} }
workflows:
  support:
    filters: [{ expression: a == 1, targets: [{ queue: ${queue} }] }]
`;

test("mistakes stop the preview, each with its position", async () => {
  const world = await createWorld(mistakes);
  const preview = await world.stack.pulumi("preview");
  expect(preview.code).not.toBe(0);
  // 100000 seconds and a callback that is not a URL: "passes plan; 400 at apply"
  expect(preview.output).toMatch(/cc\.yaml:5:\d+: .*100000/);
  expect(preview.output).toMatch(/cc\.yaml:5:\d+: .*absolute URL/);
  // `tagets`, `task_routng`, a configuration that is not JSON: "pass validate and plan"
  expect(preview.output).toMatch(/cc\.yaml:7:\d+: .*tagets.*did you mean "targets"/);
  expect(preview.output).toMatch(/cc\.yaml:8:\d+: .*"task_routing", but has "task_routng"/);
  expect(preview.output).toMatch(/broken\.json:1:\d+: /);
  expect(world.requests()).toEqual([]);
});

test("a queue SID that does not exist stops the preview, and an error of TaskRouter shows its resource, code and link", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": declare("english", "a == 1") });
  await world.stack.up();
  // a queue SID that does not exist: "passes plan; 400 at apply, other resources already made"
  world.stack.write({ "taskrouter/cc.yaml": declare(strange, "a == 1") });
  world.requests();
  const preview = await world.stack.pulumi("preview");
  expect(preview.code).not.toBe(0);
  expect(preview.output).toContain(`"${strange}" is the SID of a task queue of another one`);
  expect(takeWrites(world)).toEqual([]);

  // error text at apply: without Twilio's code or link, or with "(null)"
  world.stack.write({ "taskrouter/cc.yaml": declare("english", "a == ( 1, allow: [expression-syntax]") });
  const up = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(up.code).not.toBe(0);
  expect(up.output).toMatch(/cc-english/);
  expect(up.output).toMatch(/HTTP 400, code 20\d{3}/);
  expect(up.output).toMatch(/https:\/\/www\.twilio\.com\/docs\/errors\/20\d{3}/);
  expect(up.output).not.toMatch(/\(null\)|^\s+at /m);
});

test("network faults cause no failure, no duplicate and no new SID, and need few connections", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml() });
  const proxy = await startCountingProxy(world.emulator.url);
  proxies.push(proxy);
  world.stack.config({ "taskrouter:baseUrl": proxy.url });
  const create = { operation: "Workflow-Create", times: 1 };
  world.emulator.setFaults([
    // one 429, even with Retry-After, or 503 on create: "apply fails, no retry"
    { ...create, kind: "status", status: 429, retryAfter: 1 },
    { ...create, kind: "status", status: 503 },
    // connection lost after the server did the create: "a duplicate workflow nobody owns"
    { ...create, kind: "drop-after" },
    // the call right after the create gets 429: "tainted: the next apply destroys and recreates the workflow"
    ...["Fetch", "Update", "Delete"].map((name) => ({
      operation: `Workflow-${name}`,
      times: 1,
      kind: "status" as const,
      status: 429 as const,
    })),
  ]);
  await world.stack.up();
  const made = await workflowsOf(world);
  expect(made.map((wire) => wire.friendly_name).sort()).toEqual(["Renamed", "called", "edited", "moved"]);
  // connections: 39 to 166 for 306 calls
  expect(proxy.takeConnections()).toBeLessThanOrEqual(8);

  world.emulator.setFaults([]);
  world.requests();
  await world.stack.up("--refresh", "--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);

  // import: works, with a clean plan after; here by declaring existing objects
  await succeed(world.stack, "state", "delete", "--yes", urnOf(await world.stack.state(), "cc-edited"));
  await world.stack.up();
  expect(takeWrites(world)).toEqual([]);
  await succeed(world.stack, "preview", "--refresh", "--expect-no-changes");
  expect((await workflowsOf(world)).map(({ sid }) => sid)).toEqual(made.map(({ sid }) => sid));
});

function urnOf({ resources }: Awaited<ReturnType<World["stack"]["state"]>>, name: string): string {
  return resources.find(({ urn }) => urn.endsWith(`::${name}`))?.urn ?? "";
}
