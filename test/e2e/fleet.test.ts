import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { endAll, listDescendants } from "./harness/descendants.js";
import {
  createFleetWorld,
  expectNoSecret,
  type FleetWorld,
  find,
  holdBack,
  outcomes,
  type Report,
  toYaml,
  withoutTimes,
} from "./harness/fleet-world.js";
import { account } from "./harness/stack.js";
import { succeed } from "./harness/succeed.js";

/** Waits until no stack is locked. */
async function waitForLocks({ stack }: FleetWorld): Promise<void> {
  const locks = join(stack.folder, ".state/.pulumi/locks");
  const list = () => readdirSync(locks, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  await expect.poll(list, { timeout: 120_000, interval: 100 }).toEqual([]);
}

test("one, two or more workers report the same, for people and for programs, without a secret", async () => {
  const world = await createFleetWorld();
  const one = await world.run("preview", "--workers", "1");
  expect(one.code, one.text).toBe(1);
  expect(outcomes(one.report)).toEqual(["berlin changed", "oslo changed", "rome failed", "wien changed"]);
  expect(one.report.verdict).toBe("4 stacks: 1 failed (sites/rome:prod), 3 change");
  expect(find(one.report, "rome")?.verdict).toMatch(/main\.yaml:8:\d+: "timeout"/);
  expect(find(one.report, "oslo")?.words.map(({ title }) => title)).toContain('workflow "Main" is created');
  const formats = ["markdown", "junit", "text", "json"];
  const files = formats.flatMap((format) => ["--format", format, "--out", `report.${format}`]);
  const { output } = await world.begin("preview", "--workers", "3", ...files).done;
  const written = formats.map((format) => readFileSync(join(world.stack.folder, `report.${format}`), "utf8"));
  expect(withoutTimes(JSON.parse(`${written[3]}`))).toEqual(withoutTimes(one.report));
  expect(written[0]).toMatch(/^### ❌ `fleet preview`\n\n4 stacks: 1 failed/);
  expect(written[1]).toContain('tests="4" failures="0" errors="1" skipped="0"');
  for (const text of [output, ...written]) expectNoSecret(text);
  expect(world.countCreations()).toEqual({});
});

test("an expired token, a killed command, a lock and a killed engine lose nothing and make nothing twice; drift is named", async () => {
  const world = await createFleetWorld();
  const { stack, emulator, gate, run, begin } = world;

  // the second stack has a workspace when the token expires
  gate.queuesUntilExpiry = 2;
  const first = await run("up", "--workers", "1");
  expect(outcomes(first.report)).toEqual(["berlin changed", "oslo failed", "rome failed", "wien failed"]);
  expect(find(first.report, "oslo")?.verdict).toMatch(/401|20003/);
  gate.queuesUntilExpiry = undefined;
  const second = await run("up", "--resume", "--workers", "3");
  expect(second.code, second.text).toBe(1);
  expect(outcomes(second.report)).toEqual(["berlin changed", "oslo changed", "rome failed", "wien changed"]);

  // the command is killed while the engine of rome creates a workflow: the engine goes on
  stack.write({ "sites/rome/taskrouter/main.yaml": toYaml("rome", "60") });
  holdBack(gate, /^POST .*\/Workflows$/);
  const killed = begin("up", "--resume");
  await gate.held.given;
  const left = listDescendants(killed.pid);
  cleanUpAfter(() => endAll(left));
  killed.kill("SIGKILL");
  await killed.done;
  const locked = await run("up", "--resume");
  expect(outcomes(locked.report)).toEqual(["berlin changed", "oslo changed", "rome failed", "wien changed"]);
  expect(find(locked.report, "rome")?.verdict).toMatch(
    /^the update that the run before had begun still runs \(process \d+\), so this run has changed nothing$/,
  );
  gate.released.give();
  await waitForLocks(world);
  const resumed = await run("up", "--resume");
  expect(resumed.code, resumed.text).toBe(0);
  expect(outcomes(resumed.report)).toEqual(["berlin changed", "oslo changed", "rome changed", "wien changed"]);
  expect(find(resumed.report, "rome")).toMatchObject({
    remark: "the run before was killed: its update of this stack finished on its own, and nothing was left to do",
    words: expect.arrayContaining([expect.objectContaining({ title: 'workflow "Main" is created' })]),
  });
  expect(world.countCreations()).toEqual({ TaskQueues: 4, Workflows: 4, Workspaces: 4 });

  // one engine is killed in the middle of its update: the other is not affected
  for (const name of ["oslo", "wien"]) stack.write({ [`sites/${name}/taskrouter/main.yaml`]: toYaml(name, "45") });
  holdBack(gate, /^POST .*\/Workflows\/WW\w+$/);
  const hurt = begin("up", "--workers", "1", "--format", "json");
  await gate.held.given;
  const engines = listDescendants(hurt.pid, /^\S*pulumi up /);
  expect(engines).toHaveLength(1);
  const family = listDescendants(hurt.pid);
  cleanUpAfter(() => endAll(family));
  endAll(engines);
  gate.released.give();
  const ended = await hurt.done;
  const report = JSON.parse(ended.stdout) as Report;
  expect(outcomes(report)).toEqual(["berlin fine", "oslo failed", "rome fine", "wien changed"]);
  expect(find(report, "oslo")?.verdict).toBe("the engine was killed (SIGKILL)");
  const [, cancel = ""] = /any more: (pulumi cancel .*)$/.exec(`${find(report, "oslo")?.advice}`) ?? [];
  await succeed(stack, ...cancel.split(" ").slice(1));
  const repaired = await run("up", "--resume");
  expect(repaired.code, repaired.text).toBe(0);
  expect(find(repaired.report, "oslo")?.outcome).toMatch(/^(changed|fine)$/);
  expect(world.countCreations()).toEqual({ TaskQueues: 4, Workflows: 4, Workspaces: 4 });
  expect(JSON.stringify(await listTimeouts(world))).toBe("[60,45,60,45]");

  // somebody changes a queue of oslo
  const { workspaces } = await get(world, "/v1/Workspaces");
  const oslo = (workspaces as Wire[]).find(({ friendly_name: name }) => name === "oslo");
  const queues = `/v1/Workspaces/${oslo?.sid}/TaskQueues`;
  const { task_queues: all } = await get(world, queues);
  const queue = (all as Wire[]).find(({ friendly_name: name }) => name === "Everyone");
  const body = new URLSearchParams({ FriendlyName: "Nobody" });
  const answer = await fetch(`${emulator.url}${queues}/${queue?.sid}`, {
    method: "POST",
    headers: { authorization },
    body,
  });
  expect(answer.status).toBe(200);
  const before = emulator.journal().length;
  const drift = await run("drift");
  expect(drift.code, drift.text).toBe(1);
  expect(outcomes(drift.report)).toEqual(["berlin fine", "oslo findings", "rome fine", "wien fine"]);
  expect(find(drift.report, "oslo")?.words[0]?.title).toMatch(/^task queue "Everyone" was changed/);
  const methods = emulator.journal().slice(before);
  expect(new Set(methods.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

test("a command that is killed together with its engine leaves a lock, and the next run names the command that removes it", async () => {
  const world = await createFleetWorld();
  const { stack, gate, run, begin } = world;
  const only = ["--only", "sites/oslo:prod"];
  holdBack(gate, /^POST .*\/Workflows$/);
  const killed = begin("up", ...only);
  await gate.held.given;
  const family = listDescendants(killed.pid);
  cleanUpAfter(() => endAll(family));
  killed.kill("SIGKILL");
  endAll(family);
  await killed.done;
  gate.hold = undefined;
  gate.released.give();
  const locked = await run("up", ...only, "--resume");
  expect(find(locked.report, "oslo")).toMatchObject({
    outcome: "failed",
    verdict: "locked by the update that the run before had begun: it was killed too, and its lock is left",
  });
  const [, cancel = ""] = /run this again: (pulumi cancel .*)$/.exec(`${find(locked.report, "oslo")?.advice}`) ?? [];
  await succeed(stack, ...cancel.split(" ").slice(1));
  const resumed = await run("up", ...only, "--resume");
  expect(resumed.code, resumed.text).toBe(0);
  expect(find(resumed.report, "oslo")?.remark).toMatch(/its update of this stack was killed too, and this run made/);
  expect(world.countCreations()).toEqual({ TaskQueues: 1, Workflows: 1, Workspaces: 1 });
});

/** The timeout of each site's target, live. */
async function listTimeouts(world: FleetWorld): Promise<unknown[]> {
  const { workspaces } = await get(world, "/v1/Workspaces");
  const sorted = (workspaces as Wire[]).sort((a, b) => (a.friendly_name < b.friendly_name ? -1 : 1));
  const lists = await Promise.all(sorted.map(({ sid }) => get(world, `/v1/Workspaces/${sid}/Workflows`)));
  return lists.map(({ workflows }) => {
    const [{ configuration }] = workflows as [{ configuration: string }];
    return JSON.parse(configuration).task_routing.filters[0].targets[0].timeout;
  });
}

interface Wire {
  readonly sid: string;
  readonly friendly_name: string;
}

const authorization = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString("base64")}`;

async function get({ emulator }: FleetWorld, path: string): Promise<Record<string, unknown>> {
  return (await (await fetch(emulator.url + path, { headers: { authorization } })).json()) as Record<string, unknown>;
}
