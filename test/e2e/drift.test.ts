import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { takeWrites } from "./harness/requests.js";
import { account } from "./harness/stack.js";
import { createWorld, type Wire } from "./harness/world.js";

const filter = (name: string) =>
  `      - { filterFriendlyName: ${name}, expression: 'topic == "${name}"', targets: [{ queue: english, timeout: 60 }, { queue: everyone }] }`;

const yaml = `workspace: { friendlyName: Contact Center, timeoutActivity: away }
activities:
  away: { friendlyName: Away, available: false }
taskQueues:
  everyone: { friendlyName: Everyone }
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
workflows:
  changed:
    taskReservationTimeout: 30
    filters:
${["sales", "billing", "support"].map(filter).join("\n")}
    defaultFilter: { queue: everyone }
  deleted: { defaultFilter: { queue: everyone } }
  left: { taskReservationTimeout: 40, ignore: [taskReservationTimeout], defaultFilter: { queue: everyone } }
  secret:
    assignmentCallbackUrl: https://example.com/hook?token=\${vars.token}
    defaultFilter: { queue: everyone }
`;

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);

/** A stack that was applied, and `taskrouter drift` in its folder. */
async function setUp() {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml });
  await world.stack.pulumi("config", "set", "--path", "--secret", "taskrouter:secretVars.token", "first-token");
  await world.stack.up();
  const env = world.stack.env as Record<string, string>;
  const drift = (...args: string[]) => taskrouter(["drift", ...args], { cwd: world.stack.folder, env });
  const workflows = await world.live("Workflows", "workflows");
  const path = await world.workspacePath();
  world.requests();
  return { world, drift, path, pathOf: (name: string) => `${path}/Workflows/${byName(workflows, name).sid}` };
}

/** The resources that a refresh would change or delete, as its table lists them. */
function listRefreshed(output: string): string[] {
  const names = [...output.matchAll(/\b(cc-[\w-]+) +(?:update|delete|updated|deleted)\b/g)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].sort();
}

test("drift finds nothing after an up, then exactly what a refresh finds, reads only, and is accepted into the files", {
  timeout: 900_000,
}, async () => {
  const { world, drift, path, pathOf } = await setUp();
  // the stack itself has set the timeout activity after the workspace was created
  const clean = await drift();
  expect(clean).toMatchObject({ code: 0, out: 'stack "dev": 9 objects compared, no drift\n' });
  expect(world.requests().map(({ method }) => method)).toEqual(Array.from({ length: 5 }, () => "GET"));

  const routing = JSON.parse(String((await world.get(pathOf("changed"))).configuration));
  const { filters } = routing.task_routing;
  filters.splice(1, 0, { ...filters[0], filter_friendly_name: "console", expression: "console == 1" });
  filters[2].targets[0].timeout = 5;
  await world.post(pathOf("changed"), { Configuration: JSON.stringify(routing), TaskReservationTimeout: "99" });
  await world.post(pathOf("left"), { TaskReservationTimeout: "77" });
  await world.post(pathOf("secret"), { AssignmentCallbackUrl: "https://example.com/hook?token=second-token" });
  await world.remove(pathOf("deleted"));
  await world.post(`${path}/Workflows`, {
    FriendlyName: "Shadow",
    Configuration: JSON.stringify({ task_routing: { filters: [], default_filter: filters[0].targets[1] } }),
  });
  world.requests();

  const found = await drift();
  expect(found.code).toBe(1);
  const last = `last changed \\S+ \\S+ UTC by account ${account.sid} through the API, from 127.0.0.1`;
  expect(found.out.match(new RegExp(last, "g"))).toHaveLength(4);
  const text = found.out
    .replace(/\n {6}last changed .*/g, "")
    .replace(/W[WQ]\w{32}/g, "SID")
    .replace(/20\d\d-\d\d-\d\d/, "DATE");
  expect(text).toBe(`stack "dev": 3 of 9 objects drifted, and 1 more is not declared

~ workflow "changed" (cc-changed)  SID  was changed
      + filter 'console' added before 'billing': \`console == 1\` to english, then everyone
      ~ filter 'billing', target 1: timeout 60 → 5
      ~ taskReservationTimeout 30 → 99
- workflow "deleted" (cc-deleted)  SID  was deleted: a new one has another SID, so correct what names the old one, such as Studio flows
~ workflow "secret" (cc-secret)  SID  was changed
      ~ assignmentCallbackUrl has another value, which is secret
+ workflow "Shadow"  SID  is not declared; created DATE, less than a day ago
`);
  expect(takeWrites(world)).toEqual([]);

  const refreshed = await world.stack.pulumi("refresh", "--preview-only");
  const json = await drift("--format", "json");
  const { objects } = JSON.parse(json.out) as { objects: { key?: string; status: string }[] };
  const changed = objects.filter(({ status }) => status !== "undeclared").map(({ key = "" }) => key);
  expect(changed.sort()).toEqual(["cc-changed", "cc-deleted", "cc-secret"]);
  expect(listRefreshed(refreshed.output)).toEqual(changed);
  const sarif = await drift("--format", "sarif");
  const { runs } = JSON.parse(sarif.out);
  expect(runs[0].results.map((one: { locations: unknown[] }) => one.locations[0])).toMatchObject([
    { physicalLocation: { artifactLocation: { uri: "taskrouter/cc.yaml" }, region: { startLine: 8 } } },
    { physicalLocation: { artifactLocation: { uri: "taskrouter/cc.yaml" }, region: { startLine: 15 } } },
    { physicalLocation: { artifactLocation: { uri: "taskrouter/cc.yaml" }, region: { startLine: 17 } } },
    { physicalLocation: { artifactLocation: { uri: "Pulumi.yaml" } } },
  ]);
  for (const { out, err } of [found, json, sarif, await drift("--format", "markdown")])
    expect(out + err).not.toMatch(/first-token|second-token|that-must-not-leak/);

  const accepted = await drift("--stack", "dev", "--accept", "changed");
  expect(accepted.out).toContain("taskrouter/cc.yaml\n");
  const file = readFileSync(join(world.stack.folder, "taskrouter/cc.yaml"), "utf8");
  expect(file).toContain("taskReservationTimeout: 99");
  expect(file).toContain("filterFriendlyName: console");
  expect(file).toContain("  deleted:");
  expect(takeWrites(world)).toEqual([]);
  const other = await drift("--accept", "nothing");
  expect(other).toMatchObject({ code: 2 });
  expect(other.err).toContain(
    '"nothing" did not drift; these objects did: cc-changed, cc-deleted, cc-secret, "Shadow"',
  );
});

test("a deleted workspace, other credentials, another stack, and state of a newer release are said in a line", {
  timeout: 900_000,
}, async () => {
  const { world, drift, path } = await setUp();
  const missing = await drift("--stack", "prod");
  expect(missing).toMatchObject({ code: 3 });
  expect(missing.err).toMatch(/^error: cannot read the state of the stack prod: no stack named 'prod' found/);
  world.requests();

  world.stack.config({ "taskrouter:accountSid": `AC${"9".repeat(32)}` });
  const foreign = await drift();
  expect(foreign.code).toBe(3);
  expect(foreign.err).toContain(`this stack is meant for account AC${"9".repeat(32)} (taskrouter:accountSid)`);
  expect(world.requests()).toEqual([]);
  await world.stack.pulumi("config", "rm", "taskrouter:accountSid");

  const { stdout } = await world.stack.pulumi("stack", "export");
  const edited = async (from: string | RegExp, to: string) => {
    const text = stdout.replaceAll(from, to);
    expect(text).not.toBe(stdout);
    world.stack.write({ "state.json": text });
    expect(await world.stack.pulumi("stack", "import", "--file", "state.json")).toMatchObject({ code: 0 });
    return await drift();
  };
  const other = await edited(account.sid, `AC${"8".repeat(32)}`);
  expect(other.code).toBe(3);
  expect(other.err).toContain(`this stack was applied to account AC${"8".repeat(32)}, but the credentials belong to`);
  const newer = await edited(/"__version": \d+/g, '"__version": 99');
  expect(newer.code).toBe(3);
  expect(newer.err).toMatch(/state was written in version 99 by a newer release of pulumi-taskrouter/);
  world.stack.write({ "state.json": stdout });
  await world.stack.pulumi("stack", "import", "--file", "state.json");
  world.requests();

  await world.remove(path);
  const gone = await drift();
  expect(gone.code).toBe(1);
  expect(gone.out).toContain("9 of 9 objects drifted");
  expect(gone.out).toMatch(/workspace WS\w{32} was deleted, with everything in it/);
  expect(takeWrites(world).filter(({ method }) => method === "POST")).toEqual([]);
});
