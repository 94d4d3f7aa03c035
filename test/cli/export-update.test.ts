import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { compareWorkspaces, fromLive, loadWorkspace } from "../../config/index.js";
import { type EmulatorSeed, type SeedWorkspace, startEmulator } from "../../emulator/index.js";
import { invariant } from "../../language/invariant.js";
import { readWorkspace } from "../../provider/live/index.js";
import { createClient, createLists, resolveSettings } from "../../provider/twilio/index.js";
import { createChoices, decisions } from "../config/support/random-patch.js";
import { pushLive } from "../workspaces/push-live.js";
import { liveOn } from "../workspaces/random-life.js";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const SID = "AC0123456789abcdef0123456789abcdef";
const env = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: "hunter2" };

const CLICKED: SeedWorkspace = {
  friendlyName: "Contact Center",
  taskQueues: [{ friendlyName: "English", targetWorkers: 'languages HAS "en"' }, { friendlyName: "Everyone" }],
  workflows: [
    {
      friendlyName: "Support",
      taskReservationTimeout: 30,
      configuration: {
        task_routing: {
          filters: [
            {
              filter_friendly_name: "English",
              expression: 'language == "en"',
              targets: [{ queue: "English", timeout: 60 }, { queue: "Everyone" }],
            },
          ],
          default_filter: { queue: "Everyone" },
        },
      },
    },
  ],
};

/** A local TaskRouter with one workspace, exported to a folder. */
async function start(workspace: SeedWorkspace) {
  const seed: EmulatorSeed = { accounts: { [SID]: { workspaces: [workspace] } } };
  const emulator = await startEmulator({ seed });
  const client = createClient(resolveSettings((key) => (key === "baseUrl" ? emulator.url : undefined), env));
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  const cwd = createFolder({});
  const run = (...args: string[]) => taskrouter(["export", ...args, "--base-url", emulator.url], { env, cwd });
  const update = (...args: string[]) => run("--update", "taskrouter", ...args);
  const readLive = async () => {
    const [found] = await client.list("/v1/Workspaces", "workspaces");
    invariant(found !== undefined, "the workspace exists");
    return readWorkspace(createLists(client), found);
  };
  expect((await run("--out", "taskrouter")).err).not.toMatch(/error/);
  return { emulator, client, cwd, run, update, readLive, folder: join(cwd, "taskrouter") };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const readAll = (folder: string) =>
  Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(path, "utf8")]));

/** Puts a comment at the end of every line that can have one. */
function addComments(folder: string): void {
  let number = 0;
  for (const path of listFiles(folder)) {
    const lines = readFileSync(path, "utf8").split("\n");
    const commented = lines.map((line) => (/^ *[\w-]+:$|^ +- .*[\w}]$/.test(line) ? `${line} # c${++number}` : line));
    writeFileSync(path, ["# the head", "", ...commented].join("\n"));
  }
}

test("an update reads from the connection that is named, like an export", async () => {
  const { run, update } = await start(CLICKED);
  const refusal = expect.objectContaining({ err: expect.stringContaining("--connection needs --stack") });
  expect(await update("--connection", "eu")).toEqual(refusal);
  expect(await run("--out", "other", "--connection", "eu")).toEqual(refusal);
});

test("shows what changed live with --check, writes it without, and then nothing", async () => {
  const { client, cwd, folder, update, readLive } = await start(CLICKED);
  const path = join(folder, "workflows/support.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace("taskReservationTimeout: 30", "taskReservationTimeout: 30 # half a minute"),
  );
  const live = await readLive();
  const [workflow] = live.objects.workflows ?? [];
  await client.update(`/v1/Workspaces/${live.workspace.sid}/Workflows/${workflow?.sid}`, {
    TaskReservationTimeout: "90",
  });
  const before = readAll(cwd);
  const checked = await update("--check");
  expect(checked).toMatchObject({ code: 1, err: "1 changed in 1 file: nothing is written with --check\n" });
  expect(checked.out).toContain(
    "-    taskReservationTimeout: 30 # half a minute\n+    taskReservationTimeout: 90 # half a minute\n",
  );
  expect(readAll(cwd)).toEqual(before);
  expect(await update()).toEqual({ code: 0, out: "taskrouter/workflows/support.yaml\n", err: "1 changed in 1 file\n" });
  expect(readFileSync(path, "utf8")).toBe(before[path]?.replace("30 # half", "90 # half"));
  expect(await update()).toEqual({ code: 0, out: "", err: "the files have what is live: nothing to change\n" });
  expect((await update("--dry-run")).code).toBe(0);
});

test("leaves a workflow whose live routing no file in our words can hold, and says why", async () => {
  const { client, cwd, update, readLive } = await start(CLICKED);
  const live = await readLive();
  const [workflow] = live.objects.workflows ?? [];
  const { task_routing: routing } = JSON.parse(`${workflow?.configuration}`);
  routing.filters[0].filter_friendlyname = "Misspelled";
  await client.update(`/v1/Workspaces/${live.workspace.sid}/Workflows/${workflow?.sid}`, {
    Configuration: JSON.stringify({ task_routing: routing }),
  });
  const before = readAll(cwd);
  const { code, out, err } = await update();
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(
    /"workflows\.support" differs: left as it is, because the files would have an error then: unknown key "filter_friendlyname"/,
  );
  expect(err).toMatch(/\nnothing was changed: the differences above are left to you\n$/);
  expect(readAll(cwd)).toEqual(before);
});

test("lists undeclared objects, and adds them with --all", async () => {
  const { client, folder, update, readLive } = await start(CLICKED);
  const { workspace } = await readLive();
  const queue = await client.create(`/v1/Workspaces/${workspace.sid}/TaskQueues`, { FriendlyName: "VIP: gold" });
  const configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue.sid } } });
  await client.create(`/v1/Workspaces/${workspace.sid}/Workflows`, {
    FriendlyName: "Night",
    Configuration: configuration,
  });
  const listed = await update();
  expect(listed).toMatchObject({ code: 0, out: "" });
  expect(listed.err).toContain('task queue "VIP: gold" is live and not declared: --all adds it\n');
  const added = await update("--all");
  expect(added).toMatchObject({
    code: 0,
    out: "taskrouter/task-queues.yaml\ntaskrouter/workflows/night.yaml\n",
    err: "2 added in 2 files\n",
  });
  expect(readFileSync(join(folder, "workflows/night.yaml"), "utf8")).toBe(
    "workflows:\n  night:\n    friendlyName: Night\n    defaultFilter: { queue: vip-gold }\n",
  );
  expect((await update("--all")).err).toBe("the files have what is live: nothing to change\n");
});

test("adds no activities that only the default settings of the workspace name, if the files do not declare these", async () => {
  const { folder, run } = await start(CLICKED);
  const path = join(folder, "own.yaml");
  const own =
    "workspace: { friendlyName: Contact Center, existing: true }\ntaskQueues: { english: { friendlyName: English } }\n";
  writeFileSync(path, own);
  expect(await run("--update", path)).toMatchObject({ code: 0 });
  expect(readFileSync(path, "utf8")).toBe(own.replace("English }", 'English, targetWorkers: languages HAS "en" }'));
});

test("follows a new name, leaves twins, and removes what is gone", async () => {
  const { client, folder, update, readLive } = await start(CLICKED);
  const { workspace, objects } = await readLive();
  const path = `/v1/Workspaces/${workspace.sid}`;
  const [english] = objects.taskQueues?.filter(({ friendlyName }) => friendlyName === "English") ?? [];
  await client.update(`${path}/TaskQueues/${english?.sid}`, { FriendlyName: "English (UK)" });
  const renamed = await update();
  expect(renamed.err).toContain('task queue "English" has another name now\n');
  expect(readFileSync(join(folder, "task-queues.yaml"), "utf8")).toContain("english: { friendlyName: English (UK),");
  const [workflow] = objects.workflows ?? [];
  await client.create(`${path}/Workflows`, { FriendlyName: "Support", Configuration: String(workflow?.configuration) });
  const twins = await update();
  expect(twins.code).toBe(1);
  expect(twins.err).toContain('workflow "Support" is left as it is: several live objects have this name\n');
  for (const { sid, friendlyName } of (await readLive()).objects.workflows ?? [])
    if (friendlyName === "Support") await client.remove(`${path}/Workflows/${sid}`);
  expect(await update()).toEqual({
    code: 0,
    out: "taskrouter/workflows/support.yaml (removed)\n",
    err: "1 removed in 1 file\n",
  });
  expect(existsSync(join(folder, "workflows/support.yaml"))).toBe(false);
});

test("refuses files with errors before any call, and options without --update", async () => {
  const { emulator, folder, run, update } = await start(CLICKED);
  appendFileSync(join(folder, "task-queues.yaml"), "oops: [\n");
  const before = readAll(folder);
  const calls = emulator.journal().length;
  const refused = await update();
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/^taskrouter\/task-queues\.yaml:\d+:\d+: error: /);
  expect(refused.err).toContain("the files have errors, so they were left as they are: correct them first\n");
  expect(refused.err).not.toMatch(STACK_TRACE);
  expect(emulator.journal()).toHaveLength(calls);
  expect(readAll(folder)).toEqual(before);
  expect(await run("--all")).toMatchObject({ code: 2, err: "error: --all needs --update\n" });
  expect(await run()).toMatchObject({ code: 2 });
  expect((await update("--out", "x")).code).toBe(2);
});

test("after random changes through the API, the files are what is live, with their comments", {
  timeout: 300_000,
}, async () => {
  const { client, folder, update, readLive } = await start(CLICKED);
  addComments(folder);
  const rounds = fc.sample(decisions, { numRuns: 12, seed: 1204 });
  for (const round of rounds) {
    const before = await readLive();
    await pushLive(client, before, liveOn(before, createChoices(round)));
    const comments = countComments(folder);
    const { code, err } = await update("--all");
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("warning") });
    if (!err.includes("removed")) expect(countComments(folder)).toBeGreaterThan(comments / 2);
    const { desired } = loadWorkspace([folder]);
    invariant(desired !== undefined, "the files load");
    const statuses = compareWorkspaces(desired, fromLive(await readLive()).desired);
    expect(statuses.filter(({ status }) => status !== "equal")).toEqual([]);
    expect(await update("--all", "--check")).toMatchObject({ code: 0, out: "" });
  }
  for (const path of listFiles(folder).filter((name) => !name.includes("new-flow")))
    expect(readFileSync(path, "utf8")).toMatch(/^# the head\n/);
});

function countComments(folder: string): number {
  return Object.values(readAll(folder)).join("\n").match(/# c\d/g)?.length ?? 0;
}

const CORPUS = join(__dirname, "../../../shared/corpus/workflows");
const corpus = existsSync(CORPUS) ? readdirSync(CORPUS).sort() : [];

describe.skipIf(corpus.length === 0)(
  `real configurations${corpus.length === 0 ? " (skipped: ../shared/corpus is absent)" : ""}`,
  () => {
    test("each of them follows live changes, in our form and as raw JSON", { timeout: 600_000 }, async () => {
      const { client, update, readLive, folder } = await start({ friendlyName: "Corpus" });
      const { workspace } = await readLive();
      const path = `/v1/Workspaces/${workspace.sid}`;
      const queues = new Map<string, string>();
      const queueOf = async (name: string) => {
        const known = queues.get(name);
        if (known !== undefined) return known;
        const sid = String((await client.create(`${path}/TaskQueues`, { FriendlyName: name })).sid);
        queues.set(name, sid);
        return sid;
      };
      for (const name of corpus) {
        const { configuration, malformed_expression: malformed = [] } = JSON.parse(
          readFileSync(join(CORPUS, name), "utf8"),
        );
        if (malformed.length > 0) continue;
        const text = JSON.stringify(configuration);
        const found = [...new Set([...text.matchAll(/"queue":"([^"]*)"/g)].map(([, queue = ""]) => queue))].filter(
          (queue) => queue !== "",
        );
        let filled = text;
        for (const queue of found)
          filled = filled.replaceAll(`"queue":"${queue}"`, `"queue":"${await queueOf(queue)}"`);
        try {
          await client.create(`${path}/Workflows`, { FriendlyName: name, Configuration: filled });
        } catch {
          // TaskRouter refuses some of them
        }
      }
      const out = await update("--all");
      expect(out.code, out.err).toBe(0);
      for (const round of fc.sample(decisions, { numRuns: 2, seed: 66 })) {
        const before = await readLive();
        await pushLive(client, before, liveOn(before, createChoices(round)));
        const { code, err } = await update("--all");
        expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
        const { desired } = loadWorkspace([folder]);
        invariant(desired !== undefined, "the files load");
        const compared = compareWorkspaces(desired, fromLive(await readLive()).desired);
        expect(compared.filter(({ status }) => status !== "equal").slice(0, 2)).toEqual([]);
        expect(await update("--all", "--check")).toMatchObject({ code: 0, out: "" });
      }
    });
  },
);
