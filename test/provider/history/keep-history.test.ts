import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { sectionKinds } from "../../../model/index.js";
import { describeAuthor } from "../../../provider/history/describe-author.js";
import type { Snapshot } from "../../../provider/history/index.js";
import { listSnapshots, readSnapshot } from "../../../provider/history/index.js";
import { toSnapshot } from "../../../provider/history/snapshot.js";
import { KEPT, writeSnapshot } from "../../../provider/history/write-snapshot.js";
import { createHistoryWorld, listFiles, TOKEN, toResource } from "../support/history-world.js";
import { startServer } from "../twilio/support/server.js";

const WORKSPACE = {
  friendlyName: "CC",
  taskQueues: [{ friendlyName: "English" }, { friendlyName: "Everyone" }],
  workflows: [
    {
      friendlyName: "Main",
      taskReservationTimeout: 30,
      assignmentCallbackUrl: "https://me:pass-word@example.com/hook?token=t0ken-value",
      configuration: { task_routing: { filters: [], default_filter: { queue: "Everyone" } } },
    },
  ],
};

const create = () => createHistoryWorld(WORKSPACE);

const only = (texts: readonly string[]): Snapshot => {
  expect(texts).toHaveLength(1);
  return JSON.parse(texts[0] ?? "") as Snapshot;
};

test("a run leaves one snapshot, of what was live before its first write, with one list per kind", async () => {
  const world = await create();
  const workflow = await world.pathOf("Workflows", "workflows", "Main");
  const queue = await world.pathOf("TaskQueues", "task_queues", "English");
  const { client } = world.run({ state: [toResource("Workflow", workflow, "main")] });
  const seen = world.emulator.journal().length;
  await Promise.all([
    client.update(workflow, { TaskReservationTimeout: "99" }),
    client.update(queue, { FriendlyName: "Englisch" }),
  ]);
  await client.remove(queue);
  const calls = world.emulator
    .journal()
    .slice(seen)
    .map(({ method }) => method);
  expect(calls.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => "GET"));
  expect(calls.slice(5)).not.toContain("GET");
  const { stack, account, keys, live } = only(world.texts());
  expect({ stack, keys }).toEqual({ stack: "dev", keys: { [workflow.split("/").at(-1) ?? ""]: "main" } });
  expect(account).toMatch(/^AC/);
  expect(live.objects.workflows).toMatchObject([{ friendlyName: "Main", taskReservationTimeout: 30 }]);
  expect(live.objects.taskQueues?.map(({ friendlyName }) => friendlyName)).toEqual(["English", "Everyone"]);
  expect(world.messages).toEqual([]);

  await world.run().client.update(workflow, { TaskReservationTimeout: "60" });
  expect(world.texts()).toHaveLength(2);
});

test("a run that only reads, one that creates the workspace itself, and one with the history turned off leave none", async () => {
  const world = await create();
  const reading = world.run();
  await reading.client.fetch(world.path);
  const creating = world.run();
  const { sid } = await creating.client.create("/v1/Workspaces", { FriendlyName: "New" });
  await creating.client.create(`/v1/Workspaces/${sid}/TaskQueues`, { FriendlyName: "Q" });
  const off = world.run({ env: { TASKROUTER_HISTORY: "off" } });
  await off.client.update(world.path, { FriendlyName: "CC" });
  const settled = world.run({ setting: "off", env: { TASKROUTER_HISTORY: "" } });
  await settled.client.update(world.path, { FriendlyName: "CC" });
  // a folder of a project is not known either
  await world.run({ env: { TASKROUTER_HISTORY: " " } }).client.update(world.path, { FriendlyName: "CC" });
  expect(existsSync(world.history)).toBe(false);
  expect(world.messages).toEqual([]);
});

test("the folder of a project keeps its snapshots from version control", async () => {
  const world = await create();
  writeFileSync(join(world.folder, "Pulumi.yaml"), "name: p\n");
  await world
    .run({ env: { TASKROUTER_HISTORY: "" }, stack: "org/p/dev" })
    .client.update(world.path, { FriendlyName: "CC" });
  const own = join(world.folder, ".taskrouter");
  expect(readFileSync(join(own, ".gitignore"), "utf8")).toBe("*\n");
  const [file = ""] = listFiles(join(own, "history/dev"));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a setting of the stack names another folder from the project on, and a variable counts more", async () => {
  const world = await create();
  writeFileSync(join(world.folder, "Pulumi.yaml"), "name: p\n");
  const write = async (setting: string, variable: string) =>
    await world
      .run({ setting, env: { TASKROUTER_HISTORY: variable } })
      .client.update(world.path, { FriendlyName: "CC" });
  await write("kept/here", "");
  expect(readdirSync(world.folder).sort()).toEqual(["Pulumi.yaml", "kept"]);
  expect(listFiles(join(world.folder, "kept/here/dev"))).toHaveLength(1);
  await write("off", "there");
  expect(listFiles(join(world.folder, "there/dev"))).toHaveLength(1);
  await write("kept/here", "off");
  expect(listFiles(world.folder)).toHaveLength(2);
});

test("a snapshot says who started the run: in a pipeline its user and its page, elsewhere the user of the machine", async () => {
  const world = await create();
  await world.run().client.update(world.path, { FriendlyName: "CC" });
  expect(only(world.texts()).author).toEqual({ user: "ada" });
  const github = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "o/r", GITHUB_RUN_ID: "12345678901" };
  expect(describeAuthor({ GITHUB_ACTOR: "ada", ...github })).toEqual({
    user: "ada",
    pipeline: "https://github.com/o/r/actions/runs/12345678901",
  });
  const gitlab = { GITLAB_USER_LOGIN: "bob", CI_JOB_URL: "https://gitlab.com/o/r/-/jobs/1" };
  expect(describeAuthor(gitlab)).toEqual({ user: "bob", pipeline: "https://gitlab.com/o/r/-/jobs/1" });
  expect(describeAuthor({})).toEqual({ user: userInfo().username });
  const nameless = () => {
    throw new Error("no name for this user");
  };
  expect(describeAuthor({}, nameless)).toEqual({});
});

test("no password, query, secret property or token is in a snapshot, and it names what is missing", async () => {
  const world = await create();
  const workflow = await world.pathOf("Workflows", "workflows", "Main");
  const others = world.run({ env: { TASKROUTER_HISTORY: "off" } });
  await others.client.update(workflow, { FallbackAssignmentCallbackUrl: "https://example.com/open-sesame" });
  await others.client.update(world.path, { EventCallbackUrl: "https://example.com/events" });
  const state = [
    toResource("Workflow", workflow, "main", ["fallbackAssignmentCallbackUrl"]),
    toResource("Workspace", world.path, "workspace"),
  ];
  await world.run({ state }).client.update(workflow, { TaskReservationTimeout: "99" });
  const [text = ""] = world.texts();
  expect(text).not.toMatch(/pass-word|t0ken|sesame/);
  expect(text).not.toContain(TOKEN);
  const { live, redacted } = only(world.texts());
  expect(live.objects.workflows).toMatchObject([{ assignmentCallbackUrl: "https://***@example.com/hook?***" }]);
  expect(live.workspace.eventCallbackUrl).toBe("https://example.com/events");
  expect(redacted).toEqual({
    [workflow.split("/").at(-1) ?? ""]: ["assignmentCallbackUrl", "fallbackAssignmentCallbackUrl"],
  });

  // the state encrypts it
  rmSync(world.history, { recursive: true });
  const outputs = { eventCallbackUrl: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" } };
  const encrypted = { ...toResource("Workspace", world.path, "workspace"), outputs };
  await world.run({ state: [encrypted] }).client.update(workflow, { TaskReservationTimeout: "97" });
  expect(only(world.texts()).live.workspace).not.toHaveProperty("eventCallbackUrl");
  // nobody says which properties of another stack's workflow are secret
  expect(world.texts()[0]).not.toContain("example.com");

  rmSync(world.history, { recursive: true });
  await world.run({ state: "unknown" }).client.update(workflow, { TaskReservationTimeout: "98" });
  // which properties are secret is not known: every URL may be
  expect(only(world.texts())).not.toHaveProperty("keys");
  expect(world.texts()[0]).not.toContain("example.com");
});

test("a snapshot that cannot be written is said once, and the run goes on", async () => {
  const world = await create();
  writeFileSync(world.history, "a file in the place of the folder");
  const workflow = await world.pathOf("Workflows", "workflows", "Main");
  const { client } = world.run();
  await Promise.all([
    client.update(workflow, { TaskReservationTimeout: "99" }),
    client.update(world.path, { FriendlyName: "Other" }),
  ]);
  expect((await world.live("Workflows", "workflows"))[0]?.task_reservation_timeout).toBe(99);
  expect(world.messages).toHaveLength(1);
  expect(world.messages[0]).toMatch(
    /^warning: this run changes workspace WS\w{32}, and leaves no snapshot .*a file is in the place of its folder/,
  );
  expect(world.messages[0]).toContain("TASKROUTER_HISTORY=off");
});

test("lists that do not come, or are refused, do not hold up a run", async () => {
  const world = await create();
  const intercept = async (answer: (path: string) => Promise<Response | undefined> | Response | undefined) => {
    const { url } = await startServer(async ({ method, url: path, body, headers }, response) => {
      const own = await answer(path);
      if (own !== undefined) return void response.writeHead(own.status).end(await own.text());
      const { authorization = "", "content-type": type = "" } = headers;
      const init = { method, headers: { authorization, "content-type": type }, ...(body === "" ? {} : { body }) };
      const real = await fetch(`${world.emulator.url}${path}`, init);
      response.writeHead(real.status, { "content-type": "application/json" }).end(await real.text());
    });
    return url;
  };
  const forbidden = await intercept((path) =>
    path.includes("/TaskChannels") ? new Response('{"code":20403,"status":403}', { status: 403 }) : undefined,
  );
  await world.run({ url: forbidden }).client.update(world.path, { FriendlyName: "One" });
  expect(world.messages.at(-1)).toMatch(/leaves no snapshot .*HTTP 403/);
  // the clock says at once that a minute is over, and the list comes after the write
  const clock = { now: () => Date.now(), sleep: async () => undefined };
  let release = () => {};
  const written = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  const slow = await intercept((path) => (path.includes("/TaskChannels") ? written : undefined));
  const { client, lists } = world.run({ clock, url: slow });
  await client.update(world.path, { FriendlyName: "Two" });
  expect(world.messages.at(-1)).toContain("it took longer than 60 s");
  release();
  for (const { collection, listKey } of sectionKinds.map(([, kind]) => kind))
    await lists.all(`${world.path}/${collection}`, listKey);
  await client.fetch(world.path);
  // it would show the change as what was live before
  expect(existsSync(world.history)).toBe(false);
  const workspace = await world.run({ env: { TASKROUTER_HISTORY: "off" } }).client.fetch(world.path);
  expect(workspace.friendly_name).toBe("Two");
});

const SNAPSHOT: Snapshot = {
  version: 1,
  id: "2026-01-31-101112-1a2b3c",
  time: "2026-01-31T10:11:12.000Z",
  stack: "dev",
  author: { user: "ada" },
  account: "AC1",
  baseUrl: "https://taskrouter.twilio.com",
  live: { workspace: { sid: "WS1" }, objects: { workflows: [{ sid: "WW1" }] } },
  keys: { WW1: "main" },
  redacted: { WW1: ["assignmentCallbackUrl"] },
};

const idAt = (at: number) => `2026-01-31-${String(at).padStart(6, "0")}-abcdef`;

test("the newest snapshots of a stack stay, whole, also if two runs write at the same time", async () => {
  const { folder } = await create();
  const place = { path: join(folder, "history") };
  for (let at = 0; at < KEPT.count; at += 1) await writeSnapshot(place, { ...SNAPSHOT, id: idAt(at) });
  await writeSnapshot(place, { ...SNAPSHOT, id: idAt(0), stack: "prod" });
  const old = join(place.path, "dev/.killed.tmp");
  const fresh = join(place.path, "dev/.running.tmp");
  for (const path of [old, fresh]) writeFileSync(path, "half");
  utimesSync(old, 0, 0);
  await Promise.all([100, 101].map((at) => writeSnapshot(place, { ...SNAPSHOT, id: idAt(at) })));
  const left = listSnapshots(join(place.path, "dev")).map(({ id }) => id);
  expect(left).toHaveLength(KEPT.count);
  expect([left[0], left[1], left.at(-1)]).toEqual([idAt(101), idAt(100), idAt(2)]);
  expect(listSnapshots(join(place.path, "prod"))).toHaveLength(1);
  expect(readdirSync(join(place.path, "dev")).filter((name) => name.endsWith(".tmp"))).toEqual([".running.tmp"]);
  expect(listSnapshots(place.path)).toHaveLength(KEPT.count + 1);
  expect(readSnapshot(listSnapshots(place.path)[0]?.path ?? "")).toEqual({ ...SNAPSHOT, id: idAt(101) });
});

test("the size of all snapshots is limited too, and the newest one stays", async () => {
  const { folder } = await create();
  const place = { path: join(folder, "history") };
  await writeSnapshot(place, { ...SNAPSHOT, id: idAt(0) });
  await writeSnapshot(place, { ...SNAPSHOT, id: idAt(1) });
  // a file that only says that it is large
  mkdirSync(join(place.path, "dev"), { recursive: true });
  const large = join(place.path, "dev", `${idAt(2)}.json.gz`);
  writeFileSync(large, "");
  truncateSync(large, KEPT.bytes);
  await writeSnapshot(place, { ...SNAPSHOT, id: idAt(3) });
  expect(listSnapshots(place.path).map(({ id }) => id)).toEqual([idAt(3)]);
});

test("a failed write leaves no part of a snapshot", async () => {
  const { folder } = await create();
  const place = { path: join(folder, "history") };
  const id = idAt(0);
  // a folder in the place of the file: the last step fails
  mkdirSync(join(place.path, "dev", `${id}.json.gz`, "x"), { recursive: true });
  await expect(writeSnapshot(place, { ...SNAPSHOT, id })).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(join(place.path, "dev"))).toEqual([`${id}.json.gz`]);
});

test("a disk that gets full loses no snapshot and no part of one, and the run goes on", async () => {
  const world = await create();
  await world.run().client.update(world.path, { FriendlyName: "One" });
  const [kept = ""] = world.texts();
  const write = vi.spyOn(await getFileHandle(world.folder), "writeFile").mockImplementation(async function (
    this: FileHandle,
  ) {
    await this.write("half of it");
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
  onTestFinished(() => write.mockRestore());
  await world.run().client.update(world.path, { FriendlyName: "Two" });
  expect(write).toHaveBeenCalledTimes(1);
  expect(world.messages).toEqual([expect.stringMatching(/leaves no snapshot .*: no space is left\. The run goes on/)]);
  expect(world.texts()).toEqual([kept]);
  expect(readdirSync(join(world.history, "dev"))).toHaveLength(1);
  expect((await world.run().client.fetch(world.path)).friendly_name).toBe("Two");
});

/** The methods of all open files. */
async function getFileHandle(folder: string): Promise<FileHandle> {
  const file = await open(folder);
  await file.close();
  return Object.getPrototypeOf(file) as FileHandle;
}

test("any JSON is a snapshot or not, without an exception", () => {
  expect(toSnapshot(SNAPSHOT)).toEqual(SNAPSHOT);
  expect(toSnapshot({ ...SNAPSHOT, version: 2 })).toEqual({ fault: "newer", version: 2 });
  fc.assert(fc.property(fc.jsonValue(), (value) => void expect(toSnapshot(value)).toHaveProperty("fault")));
  const names = fc.constantFrom(...(Object.keys(SNAPSHOT) as (keyof Snapshot)[]));
  fc.assert(
    fc.property(names, fc.jsonValue(), (name, value) => {
      const read = toSnapshot({ ...SNAPSHOT, [name]: value });
      expect("fault" in read || read[name] === value).toBe(true);
    }),
  );
});

test("a file that is not whole is broken", async () => {
  const { folder } = await create();
  const place = { path: join(folder, "history") };
  await writeSnapshot(place, SNAPSHOT);
  const [{ path } = { path: "" }] = listSnapshots(place.path);
  const whole = readFileSync(path);
  for (const bytes of [whole.subarray(0, whole.length - 9), Buffer.from("{}"), Buffer.alloc(0)]) {
    writeFileSync(path, bytes);
    expect(readSnapshot(path)).toEqual({ fault: "broken" });
  }
});
