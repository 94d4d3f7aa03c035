import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  ACCOUNT,
  createHistoryWorld,
  type HistoryWorld,
  listFiles,
  TOKEN,
  toResource,
} from "../provider/support/history-world.js";
import { STACK_TRACE, taskrouter } from "./support.js";

const routing = (timeout: number) => ({
  task_routing: {
    filters: [
      {
        filter_friendly_name: "VIP",
        expression: 'tier == "vip"',
        targets: [{ queue: "English", timeout }, { queue: "Everyone" }],
      },
    ],
    default_filter: { queue: "Everyone" },
  },
});

const SECRET_URL = "https://me:pass-word@example.com/hook?token=t0ken-value";

const WORKSPACE = {
  friendlyName: "CC",
  taskQueues: [{ friendlyName: "English" }, { friendlyName: "Everyone" }, { friendlyName: "Theirs" }],
  workflows: [
    { friendlyName: "Main", taskReservationTimeout: 30, assignmentCallbackUrl: SECRET_URL, configuration: routing(60) },
    { friendlyName: "Night", configuration: routing(10) },
  ],
};

/** The first live workspace, as a team writes it. */
const YAML = `# the head
workspace: { friendlyName: CC, existing: true } # ours
taskQueues:
  en: { friendlyName: English } # who speaks English
  all: { friendlyName: Everyone }
workflows:
  main:
    friendlyName: Main
    taskReservationTimeout: 30 # seconds
    assignmentCallbackUrl: https://me:pass-word@example.com/hook?token=t0ken-value
    filters:
      # the best ones
      - { filterFriendlyName: VIP, expression: tier == "vip", targets: [{ queue: en, timeout: 60 }, { queue: all }] }
    defaultFilter: { queue: all }
  nightshift:
    friendlyName: Night
    filters:
      - { filterFriendlyName: VIP, expression: tier == "vip", targets: [{ queue: en, timeout: 10 }, { queue: all }] }
    defaultFilter: { queue: all }
`;

/** The files after the team has changed the routing, removed a workflow and added a queue. */
const CHANGED = `${YAML.slice(0, YAML.indexOf("  nightshift:"))}`
  .replace("timeout: 60", "timeout: 5")
  .replace("taskReservationTimeout: 30", "taskReservationTimeout: 99")
  .replace("friendlyName: Everyone }", "friendlyName: Everybody }\n  fresh: { friendlyName: Fresh }");

const env = { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN };

/** A workspace before and after a run, with the files of after. */
async function start() {
  const world = await createHistoryWorld(WORKSPACE);
  const [main, night] = [await workflow(world, "Main"), await workflow(world, "Night")];
  const [en, all] = [await queue(world, "English"), await queue(world, "Everyone")];
  const state = [
    toResource("Workflow", main, "main"),
    toResource("Workflow", night, "nightshift"),
    toResource("TaskQueue", en, "en"),
    toResource("TaskQueue", all, "all"),
  ];
  const { client } = world.run({ state });
  const [{ configuration } = {}] = (await world.live("Workflows", "workflows")).filter(
    (one) => one.friendly_name === "Main",
  );
  const edited = String(configuration).replace('"timeout":60', '"timeout":5');
  expect(edited).not.toBe(configuration);
  await client.update(main, { Configuration: edited, TaskReservationTimeout: "99" });
  await client.update(all, { FriendlyName: "Everybody" });
  await client.create(`${world.path}/TaskQueues`, { FriendlyName: "Fresh" });
  await client.remove(night);
  const file = join(world.folder, "cc.yaml");
  writeFileSync(file, CHANGED);
  const [{ id = "" } = {}] = world.texts().map((text) => JSON.parse(text) as { id: string });
  const options = { cwd: world.folder, env };
  const from = ["--from", "history"];
  return {
    world,
    id,
    file,
    main,
    history: (...args: string[]) =>
      taskrouter(["history", ...args, ...from, "--base-url", world.emulator.url], options),
    restore: (...args: string[]) => taskrouter(["restore", ...args, ...from], options),
  };
}

const workflow = (world: HistoryWorld, name: string) => world.pathOf("Workflows", "workflows", name);
const queue = (world: HistoryWorld, name: string) => world.pathOf("TaskQueues", "task_queues", name);

/** Replaces the text of the only snapshot. */
function edit(world: HistoryWorld, change: (text: string) => string): void {
  const [path = ""] = listFiles(world.history);
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString("utf8"))));
}

test("history says in words what changed until the next run, and until now", async () => {
  const { world, id, main, history } = await start();
  await world.run().client.update(main, { TaskReservationTimeout: "77" });
  const { code, out } = await history();
  expect(code).toBe(0);
  const text = out.replace(/20\d\d-\d\d-\d\d-\d{6}-[0-9a-f]{7}/g, "ID").replace(/20\d\d-\d\d-\d\d \d\d:\d\d/g, "TIME");
  expect(text).toBe(`2 snapshots in history

ID  before a run of stack "dev" by "ada", TIME UTC; workspace "CC"
  changed until now:
  ~ workflow "Main" was changed
      ~ taskReservationTimeout 99 → 77

ID  before a run of stack "dev" by "ada", TIME UTC; workspace "CC"
  changed until ID:
  ~ task queue "Everyone" was changed
      ~ friendlyName "Everyone" → "Everybody"
  ~ workflow "Main" was changed
      ~ filter 'VIP', target 1: timeout 60 → 5
      ~ taskReservationTimeout 30 → 99
  - workflow "Night" was deleted
  + task queue "Fresh" was added

to go back to one: taskrouter restore SNAPSHOT
`);
  const one = await history(id.slice(0, -2));
  expect(one.out).toContain("changed until now:");
  expect(one.out).toContain("~ taskReservationTimeout 30 → 77");
  const json = await history("--format", "json", "--no-live", "--limit", "1");
  const { snapshots } = JSON.parse(json.out) as { snapshots: Record<string, unknown>[] };
  expect(snapshots).toMatchObject([{ stack: "dev", account: ACCOUNT, workspace: { name: "CC" }, changes: [] }]);
  expect(snapshots[0]?.problem).toBe("TaskRouter was not read (--no-live)");
  expect(one.out + json.out + out).not.toMatch(/pass-word|t0ken/);
});

test("restore gives back the files of then, with comments, keys and what is secret", async () => {
  const { restore, file, id } = await start();
  const check = await restore("latest", "cc.yaml", "--check");
  expect(check).toMatchObject({ code: 1 });
  expect(readFileSync(file, "utf8")).toBe(CHANGED);
  const { code, err } = await restore("latest", "cc.yaml");
  expect(code).toBe(0);
  const text = readFileSync(file, "utf8");
  const kept = YAML.slice(0, YAML.indexOf("  nightshift:"));
  expect(text.slice(0, kept.length)).toBe(kept);
  expect(text.slice(kept.length)).toMatch(/^ {2}nightshift:\n {4}friendlyName: Night\n/);
  expect(text).not.toContain("fresh");
  // it was never managed
  expect(text).not.toContain("Theirs");
  expect(err).toContain('assignmentCallbackUrl of workflow "Main" stays as it is in the files');
  expect(err).toContain("next: review the files, then `pulumi preview` shows the way back\n");
  expect(err).not.toMatch(/pass-word|t0ken/);
  expect(await restore("latest", "cc.yaml")).toMatchObject({
    code: 0,
    err: expect.stringContaining(`the files have what was live at ${id}: nothing to change`),
  });
});

test("a callback URL without a secret is restored, and a secret one is never written", async () => {
  const { world, file, main, restore } = await start();
  const state = [toResource("Workflow", main, "main")];
  const { client } = world.run({ env: { TASKROUTER_HISTORY: "off" } });
  await client.update(main, { FallbackAssignmentCallbackUrl: "https://example.com/then" });
  await world.run({ state }).client.update(main, { FallbackAssignmentCallbackUrl: "https://example.com/now" });
  writeFileSync(
    file,
    CHANGED.replace("https://me:pass-word@example.com/hook?token=t0ken-value", "https://other:word@example.com/"),
  );
  expect((await restore("latest", "cc.yaml")).code).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(text).toContain("assignmentCallbackUrl: https://other:word@example.com/\n");
  expect(text).toContain("fallbackAssignmentCallbackUrl: https://example.com/then\n");
});

test("edits that nobody has committed are not mixed with a restore, unless --force says so", async () => {
  const { world, restore, file } = await start();
  const git = (...args: string[]) => spawnSync("git", args, { cwd: world.folder, encoding: "utf8" });
  git("init", "--quiet");
  git("add", "cc.yaml");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "a");
  writeFileSync(file, `${CHANGED}# a note\n`);
  const refused = await restore("latest", "cc.yaml");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(
    /^error: a file has uncommitted edits, and nothing was written:\n {2}cc.yaml\nCommit or stash/,
  );
  expect(readFileSync(file, "utf8")).toBe(`${CHANGED}# a note\n`);
  expect((await restore("latest", "cc.yaml", "--force")).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("# a note");
  git("checkout", "--quiet", "cc.yaml");
  expect((await restore("latest", "cc.yaml")).code).toBe(0);
});

const OTHER = `AC${"9".repeat(32)}`;

test.each<[string, (text: string) => string, string[], number, RegExp]>([
  ["an unknown snapshot", (text) => text, ["2020"], 2, /unknown snapshot "2020"; there are 20\d\d-/],
  [
    "another account",
    (text) => text.replace(ACCOUNT, OTHER),
    ["latest"],
    2,
    /is of account AC9+, but the stack is for account AC01/,
  ],
  [
    "another workspace",
    (text) => text.replace('"friendlyName":"CC"', '"friendlyName":"Sales"'),
    ["latest"],
    2,
    /is of workspace "Sales" \(WS\w{32}\), but the files are about "CC": nothing was changed. .* add --workspace WS/,
  ],
  [
    "a newer release",
    (text) => text.replace('"version":1', '"version":7'),
    ["20"],
    3,
    /was written in version 7 by a newer release of pulumi-taskrouter: install that release/,
  ],
  ["a broken file", (text) => text.slice(9), ["20"], 3, /is broken: it is not a whole snapshot/],
  ["another stack", (text) => text, ["20", "--stack", "prod"], 2, /is of stack "dev", not of "prod"/],
  ["no file of that name", (text) => text, ["nothing.json.gz"], 2, /cannot read the snapshot nothing.json.gz: ENOENT/],
])("restores nothing from %s", async (_, change, args, code, said) => {
  const { world, restore, file } = await start();
  edit(world, change);
  const [wanted = "", ...rest] = args;
  const ran = await restore(wanted, "cc.yaml", ...rest);
  expect(ran).toMatchObject({ code, out: "" });
  expect(ran.err).toMatch(said);
  expect(ran.err).not.toMatch(STACK_TRACE);
  expect(readFileSync(file, "utf8")).toBe(CHANGED);
});

test("a renamed workspace is restored if the user says that it is the same one", async () => {
  const { world, restore, file } = await start();
  const [, , , sid = ""] = world.path.split("/");
  writeFileSync(file, CHANGED.replace("friendlyName: CC", "friendlyName: Renamed"));
  expect((await restore("latest", "cc.yaml")).code).toBe(2);
  expect((await restore("latest", "cc.yaml", "--workspace", sid)).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("timeout: 60");
});

test("files with errors stay, and broken snapshots do not hide the others", async () => {
  const { world, restore, history, file } = await start();
  await world.run({ stack: "prod" }).client.update(world.path, { FriendlyName: "CC" });
  const [first = "", second = ""] = listFiles(world.history);
  expect([first, second].map((path) => path.split("/").at(-2))).toEqual(["dev", "prod"]);
  expect((await restore("latest", "cc.yaml")).err).toContain(
    'has snapshots of the stacks "prod", "dev": choose one with --stack',
  );
  writeFileSync(first, "cut off");
  const { code, out } = await history();
  expect(code).toBe(0);
  expect(out).toContain('before a run of stack "prod" by "ada"');
  expect(out).toMatch(/\n20\S+ is broken: it is not a whole snapshot/);
  writeFileSync(file, "workflows: [");
  const refused = await restore("latest", "cc.yaml");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("the files have errors, so they were left as they are");
});

test("history without a folder, without snapshots, and without TaskRouter says so", async () => {
  const { world, history, id } = await start();
  const outside = await taskrouter(["history"], { cwd: world.folder, env });
  expect(outside).toMatchObject({ code: 2 });
  expect(outside.err).toContain("run this in a Pulumi project, or name a folder of snapshots with --from");
  const off = await taskrouter(["history"], { cwd: world.folder, env: { TASKROUTER_HISTORY: "off" } });
  expect(off.err).toContain("TASKROUTER_HISTORY=off: no snapshots are kept");
  const empty = await taskrouter(["history", "--from", "empty"], { cwd: world.folder, env });
  expect(empty).toMatchObject({
    code: 0,
    out: "no snapshots in empty: a run makes one before it changes a workspace\n",
  });
  const other = await taskrouter(["history", "--from", "history", "--base-url", world.emulator.url], {
    cwd: world.folder,
    env: { ...env, TWILIO_ACCOUNT_SID: OTHER },
  });
  expect(other.code).toBe(0);
  expect(other.out).toContain(`changes since then are not known: the snapshot is of account ${ACCOUNT}, but the`);
  await world.run({ env: { TASKROUTER_HISTORY: "off" } }).client.remove(world.path);
  const gone = await history(id);
  expect(gone.code).toBe(3);
  expect(gone.err).toMatch(/^error: cannot compare the snapshot with what is live: /);
}, 60_000);
