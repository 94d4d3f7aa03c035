import { expect, test } from "vitest";
import { listDeletedKinds, takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createRouterWorld, createSecondStack, inFolder, ROUTER } from "./harness.js";

const workspace = `workspace: { friendlyName: Contact Center, timeoutActivity: away }
activities:
  away: { available: false }
taskChannels: { fax: {} }
taskQueues:
  english: { targetWorkers: 'languages HAS "en"', reservationActivity: away }
  everyone: { reservationActivity: away }
workers:
  ann: { managed: true, attributes: { languages: [en] } }
`;

const support = `workflows:
  support:
    filters:
      - { filterFriendlyName: English, expression: language == "en", targets: [{ queue: english, timeout: 200 }, { queue: everyone }] }
    defaultFilter: { queue: everyone }
`;

const files = { "workspace.yaml": workspace, "support.yaml": support };

const outputs = `outputs:
  workspace: \${cc.workspaceSid}
  support: \${cc.workflowSids["support"]}
`;

test("five lines create a whole workspace, a second up changes nothing, one change is one write, and a destroy keeps the order", async () => {
  const world = await createRouterWorld(files, { project: ROUTER + outputs });
  const { stack } = world;
  const first = await stack.preview();
  expect(first.stdout).toMatch(/\+ 10 to create/);
  expect(takeWrites(world)).toEqual([]);

  await stack.up();
  const created = takeWrites(world).map(toShort);
  expect(created[0]).toBe("POST Workspaces");
  expect(created.filter((call) => /^POST \w+$/.test(call)).sort()).toEqual([
    "POST Activities",
    "POST TaskChannels",
    "POST TaskQueues",
    "POST TaskQueues",
    "POST Workers",
    "POST Workflows",
    "POST Workspaces",
  ]);
  const [workflow] = await world.live("Workflows", "workflows");
  const shown = JSON.parse((await succeed(stack, "stack", "output", "--json")).stdout) as Record<string, string>;
  expect(shown).toEqual({ support: workflow?.sid, workspace: (await world.workspacePath()).replace(/^.*\//, "") });

  world.requests();
  const second = await stack.up();
  expect(second.stdout).toContain("10 unchanged");
  expect(world.requests()).toEqual([]);
  await stack.preview("--refresh", "--expect-no-changes");

  stack.write(inFolder({ "support.yaml": support.replace("timeout: 200", "timeout: 300") }));
  const changed = await stack.preview();
  expect(changed.stdout).toMatch(/timeout: 200 => 300/);
  expect(changed.stdout).toMatch(/~ 1 to update\s+9 unchanged/);
  world.requests();
  await stack.up();
  expect(takeWrites(world).map(toShort)).toEqual([`POST Workflows/${workflow?.sid}`]);

  await succeed(stack, "destroy", "--yes", "--skip-preview");
  const deleted = listDeletedKinds(takeWrites(world));
  for (const [before, after] of [
    ["Workers", "Activities"],
    ["Workflows", "TaskQueues"],
    ["TaskQueues", "Activities"],
    ["Activities", "Workspaces"],
  ] as const)
    expect(deleted.lastIndexOf(before), `${before} before ${after}`).toBeLessThan(deleted.indexOf(after));
});

test("state has each input once, few dependencies, and the provider of the component", async () => {
  const { stack } = await createRouterWorld(files);
  await stack.up();
  const { resources } = await stack.state();
  const parts = resources.filter(({ urn }) => urn.includes("taskrouter:index:TaskRouter$"));
  expect(parts).toHaveLength(8);
  for (const { inputs = {}, outputs: outs = {} } of parts)
    expect(Object.keys(outs).filter((name) => name in inputs && name !== "workspaceSid")).toEqual([]);
  const workflow = parts.find(({ urn }) => urn.endsWith("::cc-support")) as unknown as Record<string, string[]>;
  expect(workflow.dependencies?.map((urn) => urn.replace(/^.*::/, "")).sort()).toEqual([
    "cc-english",
    "cc-everyone",
    "cc-workspace",
  ]);
  expect(Object.values(workflow.propertyDependencies ?? {}).flat()).toEqual([]);
  const providers = resources.filter(({ type }) => type === "pulumi:providers:taskrouter");
  expect(providers).toHaveLength(1);
  const [component] = resources.filter(({ type }) => type === "taskrouter:index:TaskRouter");
  expect(component?.outputs).toEqual({ workspaceSid: expect.stringMatching(/^WS/) as string });
});

test("eight queues that are removed together with their workflows are deleted after these, and nothing is refused", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `q${index}`);
  const pairs = `taskQueues:
${names.map((name) => `  ${name}: {}`).join("\n")}
workflows:
${names.map((name) => `  ${name}: { defaultFilter: { queue: ${name} } }`).join("\n")}
`;
  // the guard against many changes refuses it otherwise
  const env = { TASKROUTER_PERMIT: "many" };
  const world = await createRouterWorld({ "workspace.yaml": workspace, "pairs.yaml": pairs }, { env });
  await world.stack.up();
  world.stack.write(inFolder({ "pairs.yaml": "" }));
  world.requests();
  await world.stack.up();
  const deletes = world.requests().filter(({ method }) => method === "DELETE");
  expect(deletes.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 204));
  await world.stack.preview("--refresh", "--expect-no-changes");
});

test("all findings are shown with their places before the first resource, and nothing is written", async () => {
  const world = await createRouterWorld({
    "workspace.yaml": workspace.replace("everyone: { reservationActivity: away }", "everyone: { targetWorker: 1==1 }"),
    "support.yaml": support.replace("queue: english", "queue: englsh"),
  });
  for (const args of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const failed = await world.stack.pulumi(...args);
    expect(failed.code).not.toBe(0);
    const shown = toDiagnostics(failed);
    expect(shown).toMatch(/taskrouter\/support\.yaml:4:\d+: unknown task queue "englsh", did you mean "english"\?/);
    expect(shown).toMatch(/taskrouter\/workspace\.yaml:7:\d+: .*"targetWorker"/);
    expect(shown).not.toMatch(/\n\s+at .*:\d+:\d+/);
  }
  expect(world.requests()).toEqual([]);
  expect((await world.stack.state()).resources.filter(({ type }) => type === "taskrouter:index:TaskRouter")).toEqual(
    [],
  );
});

test("a secret variable in a callback URL reaches TaskRouter, and neither state nor plan nor output in plain text", async () => {
  const url = "    assignmentCallbackUrl: https://user:${vars.password}@example.com/a\n";
  const world = await createRouterWorld({
    ...files,
    "support.yaml": support.replace("    filters:\n", `${url}    filters:\n`),
  });
  const { stack } = world;
  await succeed(stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.password", "hush-hush");
  const shown = [await stack.preview(), await stack.up(), await succeed(stack, "preview", "--json")];
  const [workflow] = await world.live("Workflows", "workflows");
  expect(workflow?.assignment_callback_url).toBe("https://user:hush-hush@example.com/a");
  await succeed(stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.password", "hush-again");
  shown.push(await stack.preview(), await succeed(stack, "refresh", "--yes"), await stack.up());
  const { text } = await stack.state();
  for (const output of [text, ...shown.map((result) => result.output)]) expect(output).not.toMatch(/hush/);
  expect((await world.live("Workflows", "workflows"))[0]?.assignment_callback_url).toContain("hush-again");
});

test("in an existing workspace a renamed key keeps its object, an ignored property its live value, and a destroy leaves the rest", async () => {
  const world = await createRouterWorld({});
  const { stack } = world;
  await world.post("/v1/Workspaces", { FriendlyName: "Flex" });
  await world.post(`${await world.workspacePath()}/TaskQueues`, { FriendlyName: "VIP" });
  const inside = `workspace: { friendlyName: Flex, existing: true }
external: { taskQueues: { vip: { friendlyName: VIP } } }
taskQueues: { english: { maxReservedWorkers: 2, ignore: [maxReservedWorkers] } }
workflows: { support: { filters: [{ expression: a == 1, targets: [{ queue: english }] }], defaultFilter: { queue: vip } } }
`;
  stack.write(inFolder({ "cc.yaml": inside }));
  await stack.up();
  const [queue] = (await world.live("TaskQueues", "task_queues")).filter((wire) => wire.friendly_name === "english");
  await world.post(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`, { MaxReservedWorkers: "7" });
  await stack.preview("--refresh", "--expect-no-changes");

  const renamed = inside
    .replace("{ english: {", "{ spanish: { formerKeys: [english],")
    .replace("queue: english", "queue: spanish");
  stack.write(inFolder({ "cc.yaml": renamed }));
  world.requests();
  const { stdout } = await stack.up();
  expect(stdout).not.toMatch(/replaced|created|deleted/);
  expect(takeWrites(world).map(({ method }) => method)).not.toContain("DELETE");
  const live = await world.get(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`);
  expect(live).toMatchObject({ friendly_name: "spanish", max_reserved_workers: 7 });

  await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect((await world.live("TaskQueues", "task_queues")).map((wire) => wire.friendly_name)).toEqual(["VIP"]);
});

test("warnings show on the component in a preview, and an update counts them", async () => {
  const world = await createRouterWorld({
    ...files,
    "more.yaml": "taskQueues: { odd: { targetWorkers: a == 1 OR 1==1 } }\n",
  });
  const preview = toDiagnostics(await succeed(world.stack, "preview"));
  expect(preview).toMatch(/taskrouter:index:TaskRouter \(cc\):\n\s+warning: \S*taskrouter\/more\.yaml:1:\d+: /);
  const up = toDiagnostics(await world.stack.up());
  expect(up).toContain("the workspace files have warnings");
  // the checks of the resources do not repeat them
  expect(preview + up).not.toContain("taskrouter:index:TaskQueue (cc-odd)");
});

test("a second stack with the same files is refused, and its destroy deletes nothing", async () => {
  const world = await createRouterWorld(files);
  await world.stack.up();
  const second = await createSecondStack(world, files);
  world.requests();
  for (const command of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const { code, output } = await second.pulumi(...command);
    expect(code, command[0]).not.toBe(0);
    expect(output).toContain('workspace "Contact Center" is not created: a live workspace has that name');
  }
  expect((await second.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(takeWrites(world)).toEqual([]);
});

test("values of new resources are unknown in a preview, and everything that contains them is filled in by the update", async () => {
  const project = `${ROUTER.replace("files: taskrouter/", 'files: taskrouter/, vars: { site: "${site.id}", secs: "${secs}" }')}  site: { type: taskrouter:Workspace, properties: { friendlyName: Site } }
variables:
  secs: 90
`;
  const vars = support
    .replace(
      "    filters:",
      "    assignmentCallbackUrl: https://example.com/${vars.site}\n    taskReservationTimeout: ${vars.secs}\n    filters:",
    )
    .replace('language == "en"', "'site == \"${vars.site}\"'");
  const world = await createRouterWorld({ ...files, "support.yaml": vars }, { project });
  const preview = await world.stack.preview();
  expect(preview.stdout).toMatch(/\+ 11 to create/);
  expect(preview.stdout).toMatch(/assignmentCallbackUrl *: \[unknown\]/);
  expect(preview.stdout).toMatch(/taskReservationTimeout *: 90/);
  await world.stack.up();
  const { workspaces } = (await world.get("/v1/Workspaces")) as unknown as { workspaces: Record<string, string>[] };
  const find = (name: string) => workspaces.find((one) => one.friendly_name === name)?.sid;
  const path = `/v1/Workspaces/${find("Contact Center")}/Workflows`;
  const [workflow] = ((await world.get(path)) as unknown as { workflows: Record<string, unknown>[] }).workflows;
  expect(workflow).toMatchObject({
    assignment_callback_url: `https://example.com/${find("Site")}`,
    task_reservation_timeout: 90,
  });
  expect(workflow?.configuration).toContain(`site == \\"${find("Site")}\\"`);
  expect((await world.stack.up()).stdout).toContain("unchanged");
  await world.stack.preview("--expect-no-changes");
});
