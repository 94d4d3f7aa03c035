import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { takeWrites, toDiagnostics, toShort } from "./harness/requests.js";
import { account, createStack, type Stack } from "./harness/stack.js";
import { createWorld, type Wire } from "./harness/world.js";

const seed = {
  accounts: {
    [account.sid]: {
      workspaces: [
        {
          friendlyName: "Flex Task Assignment",
          activities: [{ friendlyName: "Break" }],
          taskQueues: [{ friendlyName: "Everyone", targetWorkers: "level > 1" }, { friendlyName: "English" }],
          workflows: [
            {
              friendlyName: "Support",
              configuration: { task_routing: { default_filter: { queue: "Everyone" } } },
              assignmentCallbackUrl: "https://user:a-password-of-theirs@example.com/a",
            },
            { friendlyName: "Twin", configuration: { task_routing: { default_filter: { queue: "Everyone" } } } },
            { friendlyName: "Twin", configuration: { task_routing: { default_filter: { queue: "English" } } } },
          ],
        },
        {
          friendlyName: "Another",
          workflows: [{ friendlyName: "Elsewhere", configuration: { task_routing: { filters: [] } } }],
        },
      ],
    },
  },
};

const byNames = `const t = require("pulumi-taskrouter");
const workspaceSid = t.getWorkspace({ friendlyName: "Flex Task Assignment" }).sid;
const activity = t.getActivity({ workspaceSid, friendlyName: "Break" });
const queue = t.getTaskQueue({ workspaceSid, friendlyName: "Everyone" });
const workflow = t.getWorkflow({ workspaceSid, friendlyName: "Support" });
const twins = t.getWorkflows({ workspaceSid, friendlyName: "Twin" });
const none = t.getWorkflows({ workspaceSid, friendlyName: "Nobody" });
const all = t.getWorkflows({ workspaceSid: t.getWorkspace({ friendlyName: "Another" }).sid });
`;

const bySids = (sids: Record<string, string>) => `const t = require("pulumi-taskrouter");
const workspaceSid = t.getWorkspace({ sid: "${sids.workspace}" }).sid;
const activity = t.getActivity({ workspaceSid, sid: "${sids.activity}" });
const queue = t.getTaskQueue({ workspaceSid, sid: "${sids.queue}" });
const workflow = t.getWorkflow({ workspaceSid, sid: "${sids.workflow}" });
const twins = t.getWorkflows({ workspaceSid, friendlyName: "Twin" });
const none = t.getWorkflows({ workspaceSid, friendlyName: "Nobody" });
const all = t.getWorkflows({ workspaceSid: t.getWorkspace({ friendlyName: "Another" }).sid });
`;

const use = `
new t.TaskQueue("mine", { workspaceSid, reservationActivitySid: activity.sid });
new t.Workflow("mine", { workspaceSid, configuration: { defaultFilter: { queue: "everyone" } }, taskQueues: { everyone: queue.sid } });
const say = (what, value) => value.apply((known) => require("node:fs").appendFileSync("said", what + " is " + JSON.stringify(known) + "\\n"));
say("workspace", workspaceSid);
say("target workers", queue.targetWorkers);
say("configuration", workflow.configuration);
say("URL", workflow.assignmentCallbackUrl);
say("activity", activity.available);
say("twins", twins.apply((found) => found.length));
say("none", none.apply((found) => found.length));
say("all", all.apply((found) => found.map(({ friendlyName }) => friendlyName).sort()));
`;

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);

/** Returns the sorted lines that the program wrote since the last read. */
function readSaid({ folder }: Stack): string[] {
  const text = readFileSync(join(folder, "said"), "utf8");
  rmSync(join(folder, "said"));
  return text.trim().split("\n").sort();
}

test("look-ups by name and by SID work in previews and in up, change nothing twice, and destroy does not touch them", async () => {
  const world = await createWorld({ "index.js": byNames + use }, { emulator: { seed } });
  const path = await world.workspacePath();
  const workspace = String(path.split("/")[3]);
  const workflows = await world.live("Workflows", "workflows");
  const queues = await world.live("TaskQueues", "task_queues");
  const activities = await world.live("Activities", "activities");
  const said = [
    `workspace is "${workspace}"`,
    'target workers is "level > 1"',
    `configuration is ${JSON.stringify(byName(workflows, "Support").configuration)}`,
    'URL is "https://***@example.com/a"',
    "activity is false",
    "twins is 2",
    "none is 0",
    'all is ["Elsewhere"]',
  ];
  const plan = await world.stack.preview();
  expect(readSaid(world.stack)).toEqual([...said].sort());
  expect(plan.stdout).toContain(`workspaceSid          : "${workspace}"`);
  world.requests();
  await world.stack.up();
  expect(readSaid(world.stack)).toEqual(expect.arrayContaining(said));
  const requests = world.requests();
  expect(
    requests
      .filter(({ method }) => method === "POST")
      .map(toShort)
      .sort(),
  ).toEqual(["POST TaskQueues", "POST Workflows"]);
  // one list per kind, shared by look-ups, checks and creates
  const lists = requests
    // a create looks for twins of its name once more
    .filter(({ method, parameters }) => method === "GET" && parameters.FriendlyName !== "mine")
    .map(({ path }) => path);
  expect(new Set(lists).size).toBe(lists.length);
  expect(byName(await world.live("Workflows", "workflows"), "mine").configuration).toContain(
    byName(queues, "Everyone").sid,
  );
  expect((await world.stack.state()).text).not.toContain("a-password-of-theirs");

  const again = await world.stack.up("--diff");
  expect(again.stdout).not.toMatch(/^\s*[~+-] (pulumi-nodejs|found)/m);
  expect(again.stdout).toMatch(/Resources:\n\s+\d+ unchanged/);
  const refresh = await world.stack.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes");
  expect(refresh.output).not.toMatch(/error/);
  expect(refresh.code).toBe(0);

  const sids = {
    workspace,
    activity: byName(activities, "Break").sid,
    queue: byName(queues, "Everyone").sid,
    workflow: byName(workflows, "Support").sid,
  };
  world.stack.write({ "index.js": bySids(sids) + use });
  readSaid(world.stack);
  world.requests();
  await world.stack.up();
  expect(readSaid(world.stack)).toEqual(expect.arrayContaining(said));
  expect(takeWrites(world)).toEqual([]);

  expect((await world.stack.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(
    takeWrites(world)
      .map(toShort)
      .map((call) => call.replace(/\/.*/, ""))
      .sort(),
  ).toEqual(["DELETE TaskQueues", "DELETE Workflows"]);
  expect((await world.live("Workflows", "workflows")).map(({ sid }) => sid)).toEqual(workflows.map(({ sid }) => sid));
  expect((await world.live("TaskQueues", "task_queues")).map(({ sid }) => sid)).toEqual(queues.map(({ sid }) => sid));
});

test("a look-up without a result, with two results or with a wrong token fails with one message without a stack trace", async () => {
  const world = await createWorld(
    { "index.js": "" },
    { emulator: { seed, accounts: [`${account.sid}:${account.token}`] } },
  );
  const ask = async (call: string) => {
    const head =
      'const t = require("pulumi-taskrouter");\nconst workspaceSid = t.getWorkspace({ friendlyName: "Flex Task Assignment" }).sid;\n';
    world.stack.write({ "index.js": `${head}exports.found = ${call};\n` });
    const result = await world.stack.pulumi("preview");
    const output = toDiagnostics(result);
    expect(result.code).not.toBe(0);
    expect(output).not.toMatch(/^\s+at /m);
    expect(output).not.toContain("unhandled");
    return output;
  };
  const once = (output: string, text: string) => expect(output.split(text)).toHaveLength(2);

  const near = await ask('t.getTaskQueue({ workspaceSid, friendlyName: "Evryone" })');
  once(near, 'no task queue named "Evryone" in workspace');
  expect(near).toContain('did you mean "Everyone"');
  once(await ask('t.getWorkflow({ workspaceSid, friendlyName: "Twin" })'), 'have the name "Twin"');
  const sid = `WW${"0".repeat(32)}`;
  once(await ask(`t.getWorkflow({ workspaceSid, sid: "${sid}" })`), `no workflow ${sid} in workspace`);

  world.stack.env.TWILIO_AUTH_TOKEN = "a-wrong-token";
  const wrong = await ask('t.getTaskQueue({ workspaceSid, friendlyName: "Everyone" })');
  once(wrong, "HTTP 401");
  expect(wrong).toContain("set TWILIO_AUTH_TOKEN in the environment");
  expect(wrong).not.toContain("a-wrong-token");
  expect(takeWrites(world)).toEqual([]);
});

test("a program that finds a workspace by look-up adopts what is in it, and leaves that when it is destroyed", async () => {
  const files = {
    "taskrouter/cc.yaml":
      "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: { friendlyName: Everyone } }\n",
  };
  const world = await createWorld(files);
  await world.stack.up();
  const second = createStack({
    url: world.emulator.url,
    files: {
      "index.js": `const { getWorkspace, TaskQueue } = require("pulumi-taskrouter");
const { sid } = getWorkspace({ friendlyName: "Contact Center" });
new TaskQueue("everyone", { workspaceSid: sid, friendlyName: "Everyone" });
new TaskQueue("vip", { workspaceSid: sid, friendlyName: "VIP" });
`,
    },
  });
  cleanUpAfter(() => second.remove());
  await second.up();
  world.requests();
  expect((await second.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(takeWrites(world).map(({ method }) => method)).toEqual(["DELETE"]);
  const left = (await world.live("TaskQueues", "task_queues")).map(({ friendly_name: name }) => name);
  expect(left).toEqual(["Everyone"]);
});
