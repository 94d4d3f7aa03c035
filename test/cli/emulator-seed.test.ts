import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createFolder, type Ran, type RunOptions, taskrouter } from "./support.js";

const root = join(__dirname, "../..");
const ACCOUNT = "AC0123456789abcdef0123456789abcdef";

/** Starts `taskrouter emulator --port 0 ARGS…` until the test ends. */
async function start(args: readonly string[], options: RunOptions = {}) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let url = "";
  const running = taskrouter(["emulator", "--port", "0", ...args], {
    ...options,
    waitForEnd: () => ended,
    onOut: (text) => {
      url = /listening on (\S+)/.exec(text)?.[1] ?? url;
    },
  });
  const stop = async (): Promise<Ran> => {
    end();
    return await running;
  };
  onTestFinished(async () => void (await stop()));
  await vi.waitFor(() => expect(url).not.toBe(""), { timeout: 240_000 });
  const get = async (path: string, account = ACCOUNT) => {
    const authorization = `Basic ${Buffer.from(`${account}:token`).toString("base64")}`;
    return (await (await fetch(url + path, { headers: { authorization } })).json()) as Record<string, never[]>;
  };
  return { url, get, stop };
}

const SEED = `workspace: { friendlyName: Helpline, defaultActivity: pause }
activities:
  pause: { friendlyName: On a Break }
  ready: { friendlyName: Available }
taskQueues:
  all:
    friendlyName: Everyone
    targetWorkers: activity != "\${activities.pause.sid}"
workflows:
  support:
    friendlyName: Support
    filters:
      - expression: lang == "en"
        targets: [{ queue: all, timeout: 60, skipIf: "workers.\${activities.ready.sid} == 0" }, { queue: all }]
    defaultFilter: { queue: all }
workers:
  ann: { activity: ready, attributes: { lang: en }, channels: { fax: { capacity: 3 } } }
  bob: { attributes: {} }
tasks:
  first: { workflow: support, attributes: { lang: en }, priority: 7, channel: fax, timeout: 600 }
`;

describe("an emulator with a YAML seed", () => {
  test("has every object of the files, and tasks that found workers", async () => {
    const cwd = createFolder({ "seed/main.yaml": SEED });
    const { get, stop } = await start(["--seed", "seed"], { cwd });
    const [workspace] = (await get("/v1/Workspaces")).workspaces as Record<string, string>[];
    expect(workspace).toMatchObject({ friendly_name: "Helpline", default_activity_name: "On a Break" });
    const path = `/v1/Workspaces/${workspace?.sid}`;
    const list = async (name: string, key: string) => (await get(`${path}/${name}`))[key] as Record<string, string>[];
    const activities = await list("Activities", "activities");
    const sidOf = (name: string) => activities.find(({ friendly_name: one }) => one === name)?.sid;
    expect((await list("TaskQueues", "task_queues"))[0]?.target_workers).toBe(`activity != "${sidOf("On a Break")}"`);
    const [workflow] = await list("Workflows", "workflows");
    expect(JSON.parse(workflow?.configuration ?? "").task_routing.filters[0].targets[0].skip_if).toBe(
      `workers.${sidOf("Available")} == 0`,
    );
    const [ann, bob] = await list("Workers", "workers");
    expect([ann?.activity_name, bob?.activity_name]).toEqual(["Available", "On a Break"]);
    const channels = await list(`Workers/${ann?.sid}/Channels`, "channels");
    expect(channels.find((one) => one.task_channel_unique_name === "fax")).toMatchObject({ configured_capacity: 3 });
    const [task] = await list("Tasks", "tasks");
    expect(task).toMatchObject({
      assignment_status: "reserved",
      priority: 7,
      timeout: 600,
      task_channel_unique_name: "fax",
      attributes: '{"lang":"en"}',
    });
    const { err } = await stop();
    expect(err).toContain(
      `workspace ${workspace?.sid} 'Helpline' of ${ACCOUNT}: 4 activities, 1 task queue, 1 workflow, 2 workers, 1 task\n`,
    );
  });

  test("has the same SIDs on every start, regardless of order", async () => {
    const sids = [];
    for (const text of [SEED, SEED.replace("workers:\n", "workers:\n  zoe: {}\n")]) {
      const cwd = createFolder({ "seed.yaml": text });
      const { get, stop } = await start(["--seed", "seed.yaml"], { cwd });
      const [workspace] = (await get("/v1/Workspaces")).workspaces as Record<string, string>[];
      const { workers } = await get(`/v1/Workspaces/${workspace?.sid}/Workers?FriendlyName=ann`);
      const { tasks } = await get(`/v1/Workspaces/${workspace?.sid}/Tasks`);
      sids.push([workspace?.sid, ...[...(workers ?? []), ...(tasks ?? [])].map((one: { sid: string }) => one.sid)]);
      await stop();
    }
    expect(sids[0]).toHaveLength(3);
    expect(sids[1]).toEqual(sids[0]);
  });

  test("accepts a configuration from the Console, and creates its queues", async () => {
    const queue = `WQ${"a".repeat(32)}`;
    const text = JSON.stringify({ task_routing: { filters: [], default_filter: { queue } } });
    const { get } = await start(["--seed", "sales.json"], { cwd: createFolder({ "sales.json": text }) });
    const [workspace] = (await get("/v1/Workspaces")).workspaces as Record<string, string>[];
    const { task_queues: queues } = await get(`/v1/Workspaces/${workspace?.sid}/TaskQueues`);
    expect(queues).toMatchObject([{ sid: queue, target_workers: "1==1" }]);
  });

  test("routes tasks in the example of the contact center", async () => {
    const { get } = await start(["--seed", "examples/contact-center"], { cwd: root });
    const [workspace] = (await get("/v1/Workspaces")).workspaces as Record<string, string>[];
    const { tasks } = await get(`/v1/Workspaces/${workspace?.sid}/Tasks`);
    const statuses = (tasks ?? []).map((task: { assignment_status: string }) => task.assignment_status);
    expect(statuses).toContain("reserved");
  });

  test("belongs to the named account", async () => {
    const account = `AC${"7".repeat(32)}`;
    const cwd = createFolder({ "seed.yaml": SEED });
    const { get } = await start(["--seed", "seed.yaml", "--account", `${account}:token`], { cwd });
    expect((await get("/v1/Workspaces", account)).workspaces).toHaveLength(1);
  });

  test("shows a table and commands to copy on a terminal", async () => {
    const cwd = createFolder({ "seed.yaml": SEED });
    const { url, stop } = await start(["--seed", "seed.yaml"], { cwd, isTerminal: true });
    const { out, err } = await stop();
    expect(out).toBe(`listening on ${url}\n`);
    expect(err).toMatch(
      /workspace +sid +activities +task queues +workflows +workers +tasks\nHelpline +WS[0-9a-f]{32} +4 +1 +1 +2 +1\n/,
    );
    expect(err).toMatch(new RegExp(`curl -u ${ACCOUNT}:token ${url}/v1/Workspaces/WS[0-9a-f]{32}/Tasks\n`));
  });

  test("does not start if the seed has errors: shows them, exit code 1", async () => {
    const cwd = createFolder({ "bad.yaml": SEED.replace("queue: all }]", "queue: al }]") });
    const { code, out, err } = await taskrouter(["emulator", "--port", "0", "--seed", "bad.yaml"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("bad.yaml:14:105: error: unknown task queue");
    expect(out).toContain("did you mean");
    expect(err).toContain("error: the seed has errors: nothing was started\n");
    const missing = await taskrouter(["emulator", "--seed", "nothing.yaml"], { cwd });
    expect(missing.code).not.toBe(0);
    expect(missing.out + missing.err).toContain("nothing.yaml");
  });
});

describe("the emulator's options", () => {
  test("keep the state in a directory, relative to the folder", async () => {
    const cwd = createFolder({ "seed.yaml": SEED });
    const first = await start(["--seed", "seed.yaml", "--data", "state"], { cwd });
    await first.stop();
    expect(existsSync(join(cwd, "state/taskrouter.db"))).toBe(true);
    const second = await start(["--data", "state"], { cwd });
    expect((await second.get("/v1/Workspaces")).workspaces).toHaveLength(1);
    const third = await taskrouter(["emulator", "--port", "0", "--data", "state"], { cwd });
    expect(third.code).toBe(3);
    expect(third.err).toBe(`error: cannot keep data in ${join(cwd, "state")}: another emulator is using it\n`);
  });

  test("set clock, SIDs and faults, and log events", async () => {
    const faults = JSON.stringify({ faults: [{ kind: "status", status: 503, operation: "Workspace-Fetch" }] });
    const cwd = createFolder({ "seed.yaml": SEED, "faults.json": faults });
    const args = ["--clock", "manual", "--start-time", "2026-03-01T09:00:00Z", "--random-seed", "3", "--log"];
    const { url, get, stop } = await start([...args, "--faults", "faults.json", "--seed", "seed.yaml"], { cwd });
    const moved = await fetch(`${url}/emulator/clock/advance`, { method: "POST", body: "Seconds=120" });
    expect(await moved.json()).toEqual({ time: "2026-03-01T09:02:00.000Z", kind: "manual" });
    expect(await get("/v1/Workspaces/WS1")).toMatchObject({ status: 503 });
    const { err } = await stop();
    expect(err).toMatch(
      /^09:00:00\.000 {5}reservation\.created Task WT\w+ assigned to Worker ann with Reservation WR\w+$/m,
    );
    expect(err).toMatch(/^09:02:00\.000 {5}reservation\.timeout /m);
    expect(err).toMatch(/^09:02:00\.000 503 GET {4}\/v1\/Workspaces\/WS1 \(fault: status\)$/m);
  });

  test.each<[string, string[], string]>([
    [
      "an unknown assumption",
      ["--assume", "workerName=x"],
      "assumption 'workerName=x' is unknown, did you mean \"workerNames\"? it is NAME=VALUE, with one of",
    ],
    [
      "a value that cannot be assumed",
      ["--assume", "workerNames=any"],
      "assumption 'workerNames' may be insensitive or sensitive",
    ],
    ["a word for a number", ["--assume", "maxMoves=many"], "assumption 'maxMoves' must be a whole number from 1 up"],
    [
      "an assumption that was dropped",
      ["--assume", "eventOrder=newestFirst"],
      "assumption 'eventOrder' was dropped: events are listed oldest first (V-13)",
    ],
    ["a start time on the real clock", ["--start-time", "2026-01-01"], "a start time is for a manual clock only"],
    ["an invalid time", ["--start-time", "soon"], "It must look like 2026-01-01T09:00:00Z."],
    ["an unknown clock", ["--clock", "fast"], "It must be one of manual, real"],
    ["a stack without a seed", ["--stack", "dev"], "add one with --seed PATH"],
    ["faults that are not there", ["--faults", "nothing.json"], "cannot read the faults of nothing.json"],
    ["faults that are not JSON", ["--faults", "seed.yaml"], "the faults of seed.yaml are not JSON"],
    ["faults that are wrong", ["--faults", "faults.json"], "faults[0].kind must be one of"],
  ])("refuse %s", async (_, args, message) => {
    const cwd = createFolder({ "seed.yaml": SEED, "faults.json": '[{"kind":"x"}]' });
    const { code, err, out } = await taskrouter(["emulator", "--port", "0", ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("choose between behaviors that Twilio leaves open", async () => {
    const cwd = createFolder({ "seed.yaml": SEED });
    const args = ["--assume", "pageSizeAboveLimit=clamp", "--assume", "updatedAttributes=reEvaluate"];
    const { get, stop } = await start([...args, "--seed", "seed.yaml"], { cwd });
    expect((await get("/v1/Workspaces?PageSize=5000")).meta).toMatchObject({ page_size: 1000 });
    expect((await stop()).err).not.toContain("--rule");
  });

  test("accept the earlier name of --assume for one more release, and say so", async () => {
    const cwd = createFolder({ "seed.yaml": SEED });
    const { get, stop } = await start(["--rule", "pageSizeAboveLimit=clamp", "--seed", "seed.yaml"], { cwd });
    expect((await get("/v1/Workspaces?PageSize=5000")).meta).toMatchObject({ page_size: 1000 });
    expect((await stop()).err).toContain("--rule is now --assume");
  });
});

test("external objects are plain ones here, so that files run without the workspace that has them", async () => {
  const overflow = `WQ${"1".repeat(32)}`;
  const folder = createFolder({
    "cc.yaml": `workspace: { friendlyName: Flex, existing: true, connection: eu, timeoutActivity: away }
external:
  taskQueues: { overflow: { sid: ${overflow} }, everyone: { friendlyName: Everyone } }
  activities: { away: { friendlyName: Unavailable }, lunch: {} }
  taskChannels: { post: { uniqueName: mail } }
  workers: { ann: { friendlyName: Ann } }
  workflows: { former: { friendlyName: Assign to Anyone } }
taskQueues: { english: { targetWorkers: 'sid == "\${workers.ann.sid}"' } }
workflows:
  support:
    filters: [{ expression: a == 1, targets: [{ queue: english, timeout: 200 }, { queue: overflow }] }]
    defaultFilter: { queue: everyone }
tasks:
  first: { workflow: support, attributes: { a: 1 }, channel: mail }
  second: { workflow: former }
`,
  });
  const { get } = await start(["--seed", folder]);
  const [workspace] = (await get("/v1/Workspaces")).workspaces as unknown as { sid: string }[];
  const list = async (collection: string, key: string) =>
    (await get(`/v1/Workspaces/${workspace?.sid}/${collection}`))[key] as unknown as Record<string, string>[];
  const names = async (collection: string, key: string) =>
    (await list(collection, key)).map((one) => one.friendly_name).sort();
  expect(await names("TaskQueues", "task_queues")).toEqual(["Everyone", overflow, "english"]);
  expect(await names("Activities", "activities")).toEqual(["Available", "Offline", "Unavailable", "lunch"]);
  expect(await names("Workflows", "workflows")).toEqual(["Assign to Anyone", "support"]);
  expect((await list("TaskChannels", "channels")).map((one) => one.unique_name)).toContain("mail");
  const [ann] = await list("Workers", "workers");
  const english = (await list("TaskQueues", "task_queues")).find((one) => one.friendly_name === "english");
  expect(english?.target_workers).toBe(`sid == "${ann?.sid}"`);
});
