import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { listFiles } from "../provider/support/history-world.js";
import { endAll, listDescendants } from "./harness/descendants.js";
import { createSignal, startGate } from "./harness/gate.js";
import { HOSTS, type Host } from "./harness/hosts.js";
import { takeWrites, toDiagnostics, toShort } from "./harness/requests.js";
import { createWorld, type Wire, type World } from "./harness/world.js";

const orphans: number[] = [];

afterEach(() => endAll(orphans.splice(0)));

const FIRST = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' } # agents
  night: { friendlyName: Night shift }
workflows:
  support:
    taskReservationTimeout: 30
    assignmentCallbackUrl: https://example.com/\${vars.token}
    filters:
      - { filterFriendlyName: Night, expression: hour >= 22, targets: [{ queue: night }] }
      - { filterFriendlyName: English, expression: language == "en", targets: [{ queue: english, timeout: 60 }, { queue: everyone }] }
    defaultFilter: { queue: everyone }
`;

/** The night shift goes, a queue comes, one is renamed, and numbers change. */
const SECOND = FIRST.replace("  night: { friendlyName: Night shift }\n", "  chat: { friendlyName: Chat }\n")
  .replace(/ {6}- \{ filterFriendlyName: Night.*\n/, "")
  .replace("{ friendlyName: Everyone }", "{ friendlyName: Everybody }")
  .replace("timeout: 60", "timeout: 5")
  .replace("taskReservationTimeout: 30", "taskReservationTimeout: 90");

const THIRD = SECOND.replace("taskReservationTimeout: 90", "taskReservationTimeout: 45");

const FILE = "taskrouter/cc.yaml";

/** A project that has applied the first file, on one of the hosts. */
async function start(host: Host, first = FIRST): Promise<World> {
  const world = await createWorld({ [FILE]: first }, { host });
  world.stack.env.GITHUB_ACTOR = "ada";
  await world.stack.pulumi("config", "set", "--path", "--secret", "taskrouter:secretVars.token", "open-sesame");
  await world.stack.up();
  return world;
}

function command({ stack }: World, ...args: string[]) {
  return taskrouter(args, { cwd: stack.folder, env: stack.env as Record<string, string> });
}

function historyOf({ stack }: World): string {
  return join(stack.folder, ".taskrouter/history");
}

/** The workflows and the queues, with names in place of SIDs. */
async function describe(world: World) {
  const [workflows, queues] = [
    await world.live("Workflows", "workflows"),
    await world.live("TaskQueues", "task_queues"),
  ];
  const nameOf = (sid: string) => queues.find((queue) => queue.sid === sid)?.friendly_name ?? sid;
  const toText = ({ friendly_name, configuration, task_reservation_timeout, assignment_callback_url }: Wire) => ({
    friendly_name,
    task_reservation_timeout,
    assignment_callback_url,
    configuration: String(configuration).replace(/WQ[0-9a-f]{32}/g, nameOf),
  });
  return {
    workflows: workflows.map(toText),
    queues: queues.map(({ friendly_name, target_workers }) => `${friendly_name}: ${target_workers}`).sort(),
  };
}

/** The writes since the last call for them, without the SIDs. */
function listWrites(world: World): string[] {
  return takeWrites(world)
    .map(toShort)
    .map((call) => call.replace(/\/\w{34}$/, ""))
    .sort();
}

test.each(HOSTS)(
  "on the %s host, history lists two applies in words, and restore and up go back before both, through the files",
  {
    timeout: 900_000,
  },
  async (host) => {
    const world = await start(host);
    const { stack } = world;
    // the run created the workspace
    expect(existsSync(historyOf(world))).toBe(false);
    expect((await command(world, "history")).out).toBe(
      "no snapshots in .taskrouter/history: a run makes one before it changes a workspace\n",
    );
    const before = await describe(world);

    stack.write({ [FILE]: SECOND });
    expect((await stack.up()).output).not.toContain("snapshot");
    stack.env.GITHUB_ACTOR = "bob";
    stack.write({ [FILE]: THIRD });
    await stack.up();
    expect(await describe(world)).not.toEqual(before);
    expect(listFiles(historyOf(world))).toHaveLength(2);

    const listed = await command(world, "history");
    expect(listed.code).toBe(0);
    const [, newer = "", older = ""] = listed.out.split(/\n\n(?=\d)/);
    const [newId, oldId] = [newer, older].map((text) => text.replace(/ .*/s, ""));
    const head = (user: string) =>
      new RegExp(`^\\S+ {2}before a run of stack "dev" by "${user}", 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC; `);
    expect(newer).toMatch(head("bob"));
    expect(newer).toContain("changed until now:");
    expect(newer).toContain("~ taskReservationTimeout 90 → 45");
    expect(newer.match(/^ {2}[~+-] /gm)).toHaveLength(1);
    expect(older).toMatch(head("ada"));
    expect(older).toContain(`changed until ${newId}:`);
    for (const line of [
      '~ workflow "support" was changed',
      "~ filter 'English', target 1: timeout 60 → 5",
      "~ taskReservationTimeout 30 → 90",
      '- task queue "Night shift" was deleted',
      '~ friendlyName "Everyone" → "Everybody"',
      '+ task queue "Chat" was added',
    ])
      expect(older).toContain(line);

    const restored = await command(world, "restore", `${oldId}`);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.err).toContain('assignmentCallbackUrl of workflow "support" stays as it is in the files');
    const text = readFileSync(join(stack.folder, FILE), "utf8");
    expect(text).toContain("${vars.token}");
    expect(text).toContain("# agents");
    expect(text).not.toContain("chat");

    const preview = await stack.preview();
    expect(preview.output).toContain("timeout 5 → 60");
    expect(preview.output).toMatch(/\+ 1 to create\s+~ 2 to update\s+- 1 to delete\s/);
    world.requests();
    await stack.up();
    expect(listWrites(world)).toEqual(["DELETE TaskQueues", "POST TaskQueues", "POST TaskQueues", "POST Workflows"]);
    expect(await describe(world)).toEqual(before);
    await stack.preview("--refresh", "--expect-no-changes");
    expect((await command(world, "restore", `${oldId}`)).err).toContain("nothing to change");

    for (const { out, err } of [listed, restored]) expect(out + err).not.toMatch(/sesame|that-must-not-leak/);
    for (const path of listFiles(historyOf(world)))
      expect(gunzipSync(readFileSync(path)).toString("utf8")).not.toMatch(/sesame|that-must-not-leak/);
  },
);

test("a snapshot that cannot be written does not stop an apply, and a snapshot of another account is not restored", {
  timeout: 900_000,
}, async () => {
  const world = await start("dynamic");
  const { stack } = world;
  stack.write({ [FILE]: SECOND });
  stack.config({ "taskrouter:history": "full" });
  writeFileSync(join(stack.folder, "full"), "a file in the place of a folder");
  const warned = await stack.up();
  expect(toDiagnostics(warned).match(/leaves no snapshot/g)).toHaveLength(1);
  expect((await command(world, "history")).err).toBe("error: cannot read full: ENOTDIR\n");

  stack.config({ "taskrouter:history": "kept" });
  stack.write({ [FILE]: THIRD });
  await stack.up();
  expect(listFiles(join(stack.folder, "kept/dev"))).toHaveLength(1);
  expect((await command(world, "history", "--no-live")).out).toMatch(/^1 snapshot in kept\n/);

  stack.config({ "taskrouter:accountSid": `AC${"9".repeat(32)}` });
  const foreign = await command(world, "restore", "latest");
  expect(foreign).toMatchObject({ code: 2 });
  expect(foreign.err).toContain(`but the stack is for account AC${"9".repeat(32)}: nothing was changed`);
});

test.each(HOSTS)(
  "on the %s host, a run that failed half-way and one that was killed are taken back from their snapshots",
  {
    timeout: 900_000,
  },
  async (host) => {
    const world = await start(host);
    const { stack } = world;
    const before = await describe(world);
    // somebody uses the queue that the run deletes last
    const queues = await world.live("TaskQueues", "task_queues");
    const night = queues.find(({ friendly_name: name }) => name === "Night shift");
    const theirs = await world.post(`${await world.workspacePath()}/Workflows`, {
      FriendlyName: "Theirs",
      Configuration: JSON.stringify({ task_routing: { filters: [], default_filter: { queue: night?.sid } } }),
    });
    stack.write({ [FILE]: SECOND });
    const failed = await stack.pulumi("up", "--yes", "--skip-preview");
    expect(failed.code).not.toBe(0);
    const listed = await command(world, "history");
    expect(listed.out).toMatch(/^1 snapshot in /);
    expect(listed.out).toContain('+ task queue "Chat" was added');
    expect(listed.out).not.toContain("was deleted");
    await world.remove(`${await world.workspacePath()}/Workflows/${theirs.sid}`);
    expect(await command(world, "restore", "latest")).toMatchObject({ code: 0 });
    await stack.up();
    expect(await describe(world)).toEqual(before);

    // the answer to the first write does not come, and the engine is killed
    const [come, over] = [createSignal(), createSignal()];
    const gate = await startGate(world.emulator.url, ({ method, direction }) => {
      if (method === "GET" || direction === "request") return undefined;
      come.give();
      return over.given;
    });
    stack.config({ "taskrouter:baseUrl": gate });
    stack.write({ [FILE]: SECOND });
    const up = stack.begin("up", "--yes", "--skip-preview");
    await Promise.race([come.given, up.done]);
    orphans.push(...listDescendants(up.pid));
    process.kill(up.pid, "SIGKILL");
    expect((await up.done).signal).toBe("SIGKILL");
    over.give();
    stack.config({ "taskrouter:baseUrl": world.emulator.url });
    await stack.pulumi("cancel", "--yes");
    const ids = listFiles(historyOf(world)).map((path) => path.replace(/^.*\/(.*)\.json\.gz$/, "$1"));
    expect(ids).toHaveLength(3);
    expect(await command(world, "restore", "latest")).toMatchObject({ code: 0 });
    await stack.up("--refresh", "--run-program");
    // the state does not know the queue that was created last, so it is left, and the list names it
    expect(await describe(world)).toEqual({ ...before, queues: [...before.queues, "Chat: 1==1"].sort() });
    const left = await command(world, "history", `${ids.at(-1)}`);
    expect(left.out).toMatch(/changed until now:\n {2}\+ task queue "Chat" was added\n$/);
    await stack.preview("--refresh", "--expect-no-changes");
  },
);

test("two stacks of a project that are applied at the same moment leave a snapshot each, and restore does not mix them", {
  timeout: 900_000,
}, async () => {
  const both = FIRST.replace("Contact Center", '"${vars.name}"').replace("/${vars.token}", "");
  const world = await createWorld({ [FILE]: both }, { host: "dynamic" });
  const { stack } = world;
  await stack.pulumi("stack", "init", "prod");
  for (const name of ["dev", "prod"]) {
    await stack.pulumi("config", "set", "taskrouter:baseUrl", world.emulator.url, "--stack", name);
    await stack.pulumi("config", "set", "--path", "taskrouter:vars.name", `Center ${name}`, "--stack", name);
    await stack.up("--stack", name);
  }
  stack.write({ [FILE]: both.replace("timeout: 60", "timeout: 5") });
  await Promise.all(["dev", "prod"].map((name) => stack.up("--stack", name)));
  for (const name of ["dev", "prod"]) {
    const { out } = await command(world, "history", "--stack", name);
    expect(out).toMatch(/^1 snapshot in /);
    expect(out).toContain(`before a run of stack "${name}"`);
    expect(out).toContain(`workspace "Center ${name}"\n  changed until now:\n  ~ workflow "support" was changed\n`);
    expect(listFiles(join(historyOf(world), name))).toHaveLength(1);
  }
  expect((await command(world, "restore", "latest")).err).toMatch(
    /has snapshots of the stacks .*: choose one with --stack/,
  );
  expect(await command(world, "restore", "latest", "--stack", "prod")).toMatchObject({ code: 0 });
  expect(readFileSync(join(stack.folder, FILE), "utf8")).toBe(both);
});
